/** Throws a TypeError if an argument has another type than its declaration, as plain JavaScript allows. */
export function checkArgument(subject: string, value: unknown, type: "function" | "string"): void {
  if (typeof value === type) return;
  throw new TypeError(`${subject}: expected a ${type}, not ${value === null ? "null" : typeof value}.`);
}
