/** Returns a documentation line that contains the operationId; empty if the documented name is the operationId. */
export function idFact(operationId: string | null, name: string): readonly string[] {
  return operationId === null || operationId === name ? [] : [`operationId: ${operationId}`];
}
