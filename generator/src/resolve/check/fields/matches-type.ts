import { isArray, isObject, type Json } from "../../../model/json.js";

/** Whether a value has the given type, in the notation of `openApiObjects`. Object fields are not checked. */
export function matchesType(type: string, value: Json): boolean {
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

/** Returns the alternative types of a field: `string` and `string[]` for `string|string[]!`. */
export function typesOfField(field: string): readonly string[] {
  return (field.split(" ")[0] ?? "").replace("!", "").split("|");
}
