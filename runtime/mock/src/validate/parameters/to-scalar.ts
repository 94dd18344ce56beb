import type { Json } from "../../json.js";

/** Text as the scalar that one of these types has it as. What does not read as its type stays text, for the validation to find. */
export function toScalar(text: string, types: readonly string[]): Json {
  if ((types.includes("integer") || types.includes("number")) && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text))
    return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.includes("null") && (text === "null" || text === "") && !types.includes("string")) return null;
  return text;
}
