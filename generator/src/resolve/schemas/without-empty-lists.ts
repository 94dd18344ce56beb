import type { Report } from "../../diagnostics/reporter.js";
import { isArray, type JsonObject } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";

const keywords = ["enum", "type", "allOf", "anyOf", "oneOf"];

/**
 * Removes and reports keywords whose value is an empty list. JSON Schema doesn't allow such lists. Most of them, for
 * example an empty `enum`, would make every value invalid.
 */
export function withoutEmptyLists(schema: JsonObject, at: Location, report: (entry: Report) => void): JsonObject {
  const isEmpty = (key: string): boolean => {
    const value = schema[key];
    return isArray(value) && value.length === 0;
  };
  if (!keywords.some(isEmpty)) return schema;
  const empty = keywords.filter(isEmpty);
  for (const key of empty)
    report({
      code: "empty-list",
      severity: "warning",
      at: childOf(at, key),
      onKey: true,
      message: `The list ${JSON.stringify(key)} is empty, so it is ignored.`,
      help: key === "enum" ? "List the allowed values, or remove the keyword." : "Remove the keyword.",
    });
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !empty.includes(key)));
}
