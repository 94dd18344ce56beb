/** Throws if a value isn't JSON. `JSON.stringify` would omit members without a value, and convert others. */
export function checkJson(value: unknown): void {
  if (value === null || ["string", "boolean", "number"].includes(typeof value)) return;
  if (typeof value !== "object") throw new Error(`A value of type ${typeof value} has no literal.`);
  for (const each of Object.values(value)) checkJson(each);
}
