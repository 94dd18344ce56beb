import type { Json } from "../../json.js";

/**
 * Converts a string to a number, boolean or null if one of the types allows it. Otherwise, returns the string, so that
 * validation can report it.
 */
export function toScalar(text: string, types: readonly string[]): Json {
  if ((types.includes("integer") || types.includes("number")) && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text))
    return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.includes("null") && (text === "null" || text === "") && !types.includes("string")) return null;
  return text;
}
