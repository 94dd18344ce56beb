import { isArray, isObject } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";

/** The types that a schema lists; empty if it has no `type`. */
export function typesOf(schema: MockSchema): readonly string[] {
  const type = isObject(schema) ? schema["type"] : undefined;
  return typeof type === "string" ? [type] : isArray(type) ? type.filter((each) => typeof each === "string") : [];
}
