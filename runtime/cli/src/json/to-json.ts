/** Returns a value as JSON. A bigint becomes a number, or a string if a JavaScript number would round it. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== "bigint") return each;
    return Number.isSafeInteger(Number(each)) ? Number(each) : String(each);
  });
}
