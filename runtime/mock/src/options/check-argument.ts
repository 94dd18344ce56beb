/** Throws a TypeError if an argument has the wrong type. TypeScript prevents this, but plain JavaScript doesn't. */
export function checkArgument(subject: string, value: unknown, type: "function" | "string"): void {
  if (typeof value === type) return;
  throw new TypeError(`${subject}: expected a ${type}, not ${value === null ? "null" : typeof value}.`);
}
