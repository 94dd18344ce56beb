/** Returns a line of documentation with the operationId, or nothing if the operation is documented under that name. */
export function idFact(operationId: string | null, name: string): readonly string[] {
  return operationId === null || operationId === name ? [] : [`operationId: ${operationId}`];
}
