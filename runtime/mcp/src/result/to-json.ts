import type { Json } from "../tools.js";

/** Converts the data of a call to JSON. Dates, and bigints that a number can't represent exactly, become strings. */
export function toJson(data: unknown): Json {
  const text = JSON.stringify(data, (_, value: unknown) => {
    if (typeof value !== "bigint") return value;
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }) as string | undefined;
  return text === undefined ? null : (JSON.parse(text) as Json);
}
