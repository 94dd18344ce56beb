/** Whether a value is an array, or an object other than a date. */
export function isStructure(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}
