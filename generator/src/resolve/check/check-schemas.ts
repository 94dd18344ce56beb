import type { Report } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import { Contradictions } from "./check-contradictions.js";
import type { ApiDocument, SchemaNode } from "../document.js";
import { meantType, typeOf, typesAdmitted } from "./json-types.js";
import { childrenOf } from "../schemas/schema-keywords.js";

const types = ["string", "number", "integer", "boolean", "object", "array", "null"];

/** Pairs of keywords of which the first must not exceed the second. */
const ranges = [
  ["minimum", "maximum"],
  ["exclusiveMinimum", "exclusiveMaximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

type ReportFunction = (entry: Report) => void;

/** What a schema says that no value can be measured by: unknown types, patterns that are no patterns, bounds that cross. */
export function checkSchemas(document: ApiDocument, report: ReportFunction): void {
  const seen = new Set<Json>();
  const contradictions = new Contradictions(document, report);
  const check = (schema: SchemaNode): void => {
    if (!isObject(schema) || seen.has(schema)) return;
    seen.add(schema);
    const at = document.locationOf(schema);
    checkType(schema, at, report);
    checkPattern(schema, at, report);
    checkRanges(schema, at, report);
    checkRequired(schema, at, report);
    checkConstants(schema, at, report);
    contradictions.check(schema);
    for (const child of childrenOf(schema)) check(child);
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
  const stated = schema["type"];
  for (const type of isArray(stated) ? stated : [stated]) {
    if (type === undefined || (typeof type === "string" && types.includes(type))) continue;
    report({
      code: "unknown-type",
      severity: "warning",
      at: childOf(at, "type"),
      message: `${JSON.stringify(type)} is no type of JSON Schema; any value is taken.`,
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
    message: `The pattern ${JSON.stringify(pattern)} is no regular expression of ECMA-262; it is not enforced.`,
    help: "Escape what is meant literally, and use no syntax of other languages.",
  });
}

function compiles(pattern: string): boolean {
  for (const flags of ["u", ""]) {
    try {
      new RegExp(pattern, flags);
      return true;
    } catch {
      // Without the flag `u` more is allowed: try it too.
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
      message: `${low} ${from} is more than ${high} ${to}: no value is valid.`,
      help: "Exchange or correct the bounds.",
    });
  }
}

function checkRequired(schema: JsonObject, at: Location, report: ReportFunction): void {
  const { properties, required } = schema;
  // Properties that a part declares are no fault: look only where all of them are in sight.
  const isClosed = ["allOf", "anyOf", "oneOf", "$ref", "additionalProperties", "patternProperties", "if", "then"].every(
    (key) => schema[key] === undefined,
  );
  if (!isObject(properties) || !isArray(required) || !isClosed) return;
  for (const [index, name] of required.entries()) {
    if (typeof name !== "string" || member(properties, name) !== undefined) continue;
    report({
      code: "required-unknown-property",
      severity: "warning",
      at: childOf(at, "required", index),
      message: `The required property ${JSON.stringify(name)} is not among the properties.`,
      help: didYouMean(name, Object.keys(properties), "Declare it, or remove it from the list."),
    });
  }
}

/** Single values of another type than the schema. Where all values of an enum are, `contradictory-schema` says it. */
function checkConstants(schema: JsonObject, at: Location, report: ReportFunction): void {
  const admitted = typesAdmitted(schema["type"]);
  if (admitted === null) return;
  const values = isArray(schema["enum"]) ? schema["enum"] : [];
  const isOff = (value: Json): boolean => !admitted.has(typeOf(value));
  for (const [index, value] of values.every(isOff) ? [] : values.entries()) {
    if (!isOff(value)) continue;
    report({
      code: "enum-of-other-type",
      severity: "warning",
      at: childOf(at, "enum", index),
      message: `The value ${shown(value)} of the enum is not of the schema's type: it is never valid.`,
      help: meantType(value, admitted) ?? "Remove it, or let the schema have its type too.",
    });
  }
  const fallback = schema["default"];
  // Null says that there is none.
  if (fallback === undefined || fallback === null || !isOff(fallback)) return;
  report({
    code: "default-of-other-type",
    severity: "warning",
    at: childOf(at, "default"),
    message: `The default ${shown(fallback)} is not of the schema's type.`,
    help: meantType(fallback, admitted) ?? "Correct the default, or the type.",
  });
}

function shown(value: Json): string {
  return JSON.stringify(value).slice(0, 60);
}
