import { isArray, isObject, type Json } from "../../model/json.js";

/** Whether a value is of a type of the specification's tables: see `objects`. Of an object only that it is one. */
export function fits(type: string, value: Json): boolean {
  if (type === "any") return true;
  if (type.endsWith("[]")) return isArray(value);
  if (type.startsWith("{")) return isObject(value);
  switch (type) {
    case "string":
    case "boolean":
    case "number":
      return typeof value === type;
    case "integer":
      return Number.isInteger(value);
    case "Schema":
      return isObject(value) || typeof value === "boolean";
    default:
      return isObject(value);
  }
}

/** The alternatives of a field's type: `string|string[]!` is `string`, `string[]`. */
export function alternativesOf(field: string): readonly string[] {
  return (field.split(" ")[0] ?? "").replace("!", "").split("|");
}
