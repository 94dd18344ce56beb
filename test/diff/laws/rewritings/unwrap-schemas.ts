import { isArray, isObject, type JsonObject } from "../../../../generator/dist/model/json.js";
import { mapDocument } from "../map-document.js";
import { refersInside } from "../refers-inside.js";

/**
 * Replaces an `allOf` with one member, and without other keywords, with its member. Keeps components that contain only a
 * reference, because a component that is a reference has no type of its own.
 */
export function unwrapSchemas(document: JsonObject): JsonObject | null {
  if (refersInside(document)) return null;
  let count = 0;
  const result = mapDocument(document, (value, { kind, field }) => {
    const { allOf: members, ...others } = value;
    if (kind !== "schema" || !isArray(members) || Object.keys(others).length > 0) return value;
    const [member, ...rest] = members;
    if (!isObject(member) || rest.length > 0) return value;
    if (member["$ref"] !== undefined && (field === "schemas" || field === "definitions")) return value;
    count += 1;
    return member;
  });
  return count > 0 ? result : null;
}
