import { isArray, type Json } from "../../model/json.js";

const types = ["string", "number", "integer", "boolean", "object", "array", "null"];

/**
 * Returns the types that a `type` keyword allows; `number` includes `integer`. Null if the keyword is missing or
 * contains anything other than JSON Schema types.
 */
export function allowedTypes(type: Json | undefined): ReadonlySet<string> | null {
  const declared = type === undefined ? [] : isArray(type) ? type : [type];
  const valid = declared.filter((each) => typeof each === "string").filter((each) => types.includes(each));
  if (declared.length === 0 || valid.length < declared.length) return null;
  return new Set(valid.includes("number") ? [...valid, "integer"] : valid);
}

/** Returns the types of the values. An integer has the type `integer`, not `number`. */
export function typesOfValues(values: readonly Json[]): ReadonlySet<string> {
  return new Set(values.map(typeOf));
}

export function typeOf(value: Json): string {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** Suggests a correction for a value whose type isn't allowed; null if none is likely. */
export function suggestCorrection(value: Json, allowed: ReadonlySet<string>): string | null {
  const type = typeOf(value);
  if (allowed.has("array") && !allowed.has(type)) return 'If it applies to the items of the list, move it to "items".';
  if (allowed.has("string") && ["integer", "number", "boolean"].includes(type))
    return "Put it in quotes if you mean a string.";
  if (typeof value !== "string" || value.trim() === "") return null;
  const isNumber = ["integer", "number"].some((each) => allowed.has(each)) && Number.isFinite(Number(value));
  return isNumber || (allowed.has("boolean") && ["true", "false"].includes(value)) ? "Remove the quotes." : null;
}
