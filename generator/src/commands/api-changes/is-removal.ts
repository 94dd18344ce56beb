/** Whether the finding with this id reports a removed operation. */
export function isRemoval(id: string): boolean {
  return /^api-(?:path-)?removed-/.test(id);
}
