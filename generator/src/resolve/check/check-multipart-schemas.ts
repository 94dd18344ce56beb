import type { Report } from "../../diagnostics/reporter.js";
import { isArray, isObject, type Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { ApiDocument } from "../document.js";
import { allowedTypes, typesOfValues } from "./json-types.js";

/**
 * Reports multipart bodies whose schema allows neither an object nor a list, such as `type: string`. Parts are the
 * properties of an object or the items of a list, so such a schema describes no part.
 */
export function checkMultipartSchemas(document: ApiDocument, report: (entry: Report) => void): void {
  for (const { requestBody } of document.operations)
    for (const { mediaType, schema, at } of requestBody?.content ?? []) {
      if (!/^multipart\//i.test(mediaType) || schema === null || canHaveParts(schema, document, new Set())) continue;
      report({
        code: "multipart-without-parts",
        severity: "warning",
        at: childOf(at, "schema"),
        message: `The schema of a ${mediaType} body must be an object with a property for each part; the names of the parts are unknown.`,
        help: "Describe an object, for example with a property file of type string and format binary.",
      });
    }
}

function canHaveParts(schema: Json | undefined, document: ApiDocument, visited: Set<Json>): boolean {
  if (!isObject(schema) || visited.has(schema)) return true;
  visited.add(schema);
  const { $ref: reference, type, enum: values, const: constant, allOf, anyOf, oneOf } = schema;
  const allows = (each: Json): boolean => canHaveParts(each, document, visited);
  const types =
    allowedTypes(type) ??
    (isArray(values) ? typesOfValues(values) : constant === undefined ? null : typesOfValues([constant]));
  if (types !== null && !types.has("object") && !types.has("array")) return false;
  if (typeof reference === "string" && !allows(document.schemas.get(reference)?.schema ?? null)) return false;
  if (isArray(allOf) && !allOf.every(allows)) return false;
  return [anyOf, oneOf].every((list) => !isArray(list) || list.length === 0 || list.some(allows));
}
