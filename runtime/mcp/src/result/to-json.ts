import type { Json } from "../tools.js";

/** Converts the data of a call to JSON: dates become strings, and long integers become strings if a number isn't exact. */
export function toJson(data: unknown): Json {
  const text = JSON.stringify(data, (_, value: unknown) => {
    if (typeof value !== "bigint") return value;
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }) as string | undefined;
  return text === undefined ? null : (JSON.parse(text) as Json);
}
