/** Throws a TypeError if an argument's type differs from its declaration, which is possible in plain JavaScript. */
export function checkArgument(subject: string, value: unknown, type: "function" | "string"): void {
  if (typeof value === type) return;
  throw new TypeError(`${subject}: expected a ${type}, not ${value === null ? "null" : typeof value}.`);
}
