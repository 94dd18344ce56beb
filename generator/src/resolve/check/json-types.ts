import { isArray, type Json } from "../../model/json.js";

const types = ["string", "number", "integer", "boolean", "object", "array", "null"];

/** The types that a schema's `type` admits, an integer being a number too; null if it admits all or is none of JSON Schema. */
export function typesAdmitted(type: Json | undefined): ReadonlySet<string> | null {
  const stated = type === undefined ? [] : isArray(type) ? type : [type];
  const known = stated.filter((each) => typeof each === "string").filter((each) => types.includes(each));
  if (stated.length === 0 || known.length < stated.length) return null;
  return new Set(known.includes("number") ? [...known, "integer"] : known);
}

/** The types that values are of, each as narrow as may be. */
export function typesOfValues(values: readonly Json[]): ReadonlySet<string> {
  return new Set(values.map(typeOf));
}

export function typeOf(value: Json): string {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** A hint at what somebody meant who wrote a value where other types are admitted; null where there is nothing to guess. */
export function meantType(value: Json, admitted: ReadonlySet<string>): string | null {
  const type = typeOf(value);
  if (admitted.has("array") && !admitted.has(type)) return "Write it under items, if the items of the list are meant.";
  if (admitted.has("string") && ["integer", "number", "boolean"].includes(type))
    return "Put it into quotes, if text is meant.";
  if (typeof value !== "string" || value.trim() === "") return null;
  const isNumber = ["integer", "number"].some((each) => admitted.has(each)) && Number.isFinite(Number(value));
  return isNumber || (admitted.has("boolean") && ["true", "false"].includes(value)) ? "Leave the quotes out." : null;
}
