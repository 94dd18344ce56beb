import type { Report } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import { Contradictions } from "./check-contradictions.js";
import type { ApiDocument, SchemaNode } from "../document.js";
import { suggestCorrection, typeOf, allowedTypes } from "./json-types.js";
import { subschemasOf } from "../schemas/schema-keywords.js";

const types = ["string", "number", "integer", "boolean", "object", "array", "null"];

/** Pairs of keywords in which the first must not exceed the second. */
const ranges = [
  ["minimum", "maximum"],
  ["exclusiveMinimum", "exclusiveMaximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

type ReportFunction = (entry: Report) => void;

/** Reports schemas that are invalid or that no value satisfies: unknown types, invalid patterns, empty ranges, contradictions. */
export function checkSchemas(document: ApiDocument, report: ReportFunction): void {
  const visited = new Set<Json>();
  const contradictions = new Contradictions(document, report);
  const check = (schema: SchemaNode): void => {
    if (!isObject(schema) || visited.has(schema)) return;
    visited.add(schema);
    const at = document.locationOf(schema);
    checkType(schema, at, report);
    checkPattern(schema, at, report);
    checkRanges(schema, at, report);
    checkRequired(schema, at, report);
    checkConstants(schema, at, report);
    contradictions.check(schema);
    for (const child of subschemasOf(schema)) check(child);
  };
  for (const { schema } of document.schemas.values()) check(schema);
  for (const operation of document.operations) {
    for (const parameter of operation.parameters) check(parameter.schema);
    const contents = [
      ...(operation.requestBody?.content ?? []),
      ...operation.responses.flatMap((response) => response.content),
    ];
    for (const { schema } of contents) if (schema !== null) check(schema);
  }
}

function checkType(schema: JsonObject, at: Location, report: ReportFunction): void {
  const declared = schema["type"];
  for (const type of isArray(declared) ? declared : [declared]) {
    if (type === undefined || (typeof type === "string" && types.includes(type))) continue;
    report({
      code: "unknown-type",
      severity: "warning",
      at: childOf(at, "type"),
      message: `${JSON.stringify(type)} is not a JSON Schema type; any value is allowed.`,
      help:
        typeof type === "string"
          ? didYouMean(type, types, `Write one of ${types.join(", ")}.`)
          : `Write one of ${types.join(", ")}.`,
    });
  }
}

function checkPattern(schema: JsonObject, at: Location, report: ReportFunction): void {
  const pattern = schema["pattern"];
  if (typeof pattern !== "string" || compiles(pattern)) return;
  report({
    code: "malformed-pattern",
    severity: "warning",
    at: childOf(at, "pattern"),
    message: `The pattern ${JSON.stringify(pattern)} is not a valid ECMA-262 regular expression; it is not enforced.`,
    help: "Escape special characters, and remove syntax that JavaScript does not have, such as (?i) or a++.",
  });
}

function compiles(pattern: string): boolean {
  for (const flags of ["u", ""]) {
    try {
      new RegExp(pattern, flags);
      return true;
    } catch {
      // Some patterns are valid only without the `u` flag, so try again without it.
    }
  }
  return false;
}

function checkRanges(schema: JsonObject, at: Location, report: ReportFunction): void {
  for (const [low, high] of ranges) {
    const from = schema[low];
    const to = schema[high];
    if (typeof from !== "number" || typeof to !== "number" || from <= to) continue;
    report({
      code: "empty-range",
      severity: "warning",
      at: childOf(at, low),
      message: `${low} ${from} is greater than ${high} ${to}: no value is valid.`,
      help: "Swap or correct the bounds.",
    });
  }
}

function checkRequired(schema: JsonObject, at: Location, report: ReportFunction): void {
  const { properties, required } = schema;
  if (!isObject(properties) || !isArray(required)) return;
  // An included schema may declare the missing property, so check only schemas that declare all of their properties
  // directly.
  const isClosed = ["allOf", "anyOf", "oneOf", "$ref", "additionalProperties", "patternProperties", "if", "then"].every(
    (key) => schema[key] === undefined,
  );
  if (!isClosed) return;
  for (const [index, name] of required.entries()) {
    if (typeof name !== "string" || member(properties, name) !== undefined) continue;
    report({
      code: "required-unknown-property",
      severity: "warning",
      at: childOf(at, "required", index),
      message: `The required property ${JSON.stringify(name)} is not declared in properties.`,
      help: didYouMean(name, Object.keys(properties), "Declare it, or remove it from required."),
    });
  }
}

/**
 * Reports enum values and defaults whose type differs from the schema's. An enum in which all values differ is reported
 * as `contradictory-schema` instead.
 */
function checkConstants(schema: JsonObject, at: Location, report: ReportFunction): void {
  if (schema["enum"] === undefined && schema["default"] === undefined) return;
  const allowed = allowedTypes(schema["type"]);
  if (allowed === null) return;
  const values = isArray(schema["enum"]) ? schema["enum"] : [];
  const hasWrongType = (value: Json): boolean => !allowed.has(typeOf(value));
  for (const [index, value] of values.every(hasWrongType) ? [] : values.entries()) {
    if (!hasWrongType(value)) continue;
    report({
      code: "enum-type-mismatch",
      severity: "warning",
      at: childOf(at, "enum", index),
      message: `The enum value ${abbreviate(value)} does not match the schema's type, so it is never valid.`,
      help: suggestCorrection(value, allowed) ?? "Remove the value, or add its type to the schema.",
    });
  }
  const fallback = schema["default"];
  // A null default often means that there is no default.
  if (fallback === undefined || fallback === null || !hasWrongType(fallback)) return;
  report({
    code: "default-type-mismatch",
    severity: "warning",
    at: childOf(at, "default"),
    message: `The default ${abbreviate(fallback)} does not match the schema's type.`,
    help: suggestCorrection(fallback, allowed) ?? "Correct the default, or the type.",
  });
}

function abbreviate(value: Json): string {
  return JSON.stringify(value).slice(0, 60);
}
