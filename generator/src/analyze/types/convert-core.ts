import { isArray, isObject, toText, type Json, type JsonObject } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { Access, Property, Schema, UnknownReason, Wire } from "../../model/schema.js";
import type { ApiDocument, SchemaNode } from "../../resolve/document.js";
import { unionOf } from "./compose.js";
import { documentationOf } from "./describe.js";
import { enumMembersOf } from "./enum-members.js";
import type { Formats } from "../../model/formats.js";
import { propertyKeys } from "../schemas/property-keys.js";
import { isScalar, typesOf } from "../schemas/schema-predicates.js";

export interface ConversionContext {
  readonly document: ApiDocument;
  readonly formats: Formats;
  /** What a schema within the schema is. */
  readonly convert: (schema: SchemaNode) => Schema;
}

interface Core extends ConversionContext {
  readonly at: Location;
  /** Whether the schema also includes others or lists variants: then it need not say what it is itself. */
  readonly isComposed: boolean;
}

/** What a schema says with `const`, `enum`, `type` and the keywords of its type; null if it says nothing of that. */
export function convertCore(schema: JsonObject, core: Core): Schema | null {
  if (schema["const"] !== undefined) return convertLiterals([schema["const"]], schema, core);
  if (isArray(schema["enum"])) return convertLiterals(schema["enum"], schema, core);
  const types = (typesOf(schema) ?? []).map((type) => convertType(type, schema, core));
  const telling = types.filter((type) => type !== null);
  // An object that does not say which leaves the word to what is included, and so does null beside it.
  if (telling.length < types.length && telling.every(({ kind }) => kind === "null")) return null;
  return telling.length === 0 ? null : unionOf(telling);
}

function convertType(type: string, schema: JsonObject, core: Core): Schema | null {
  switch (type) {
    case "string":
      return convertString(schema, core);
    case "number":
    case "integer":
      return convertFormat(schema, core, { int64: "int64", uint64: "int64" }) ?? { kind: "number" };
    case "boolean":
      return { kind: "boolean" };
    case "null":
      return { kind: "null" };
    case "array":
      return convertArray(schema, core);
    case "object":
      return convertObject(schema, core);
    default:
      return unknown("no-type", core);
  }
}

function convertString(schema: JsonObject, core: Core): Schema {
  const listed = schema["x-extensible-enum"];
  if (isArray(listed)) {
    const values = listed.filter((value) => typeof value === "string");
    return { kind: "enum", values, isOpen: true, members: enumMembersOf(schema) };
  }
  if (schema["format"] === "binary") return { kind: "binary" };
  const wires = { date: "date", "date-time": "date-time", int64: "int64-text", uint64: "int64-text" } as const;
  return convertFormat(schema, core, wires) ?? { kind: "string" };
}

/** What the configuration wants to be something else in a program than it is on the wire. */
function convertFormat(
  { format }: JsonObject,
  { formats, at }: Core,
  wires: Readonly<Record<string, Wire>>,
): Schema | null {
  const wire = typeof format === "string" && Object.hasOwn(wires, format) ? wires[format] : undefined;
  return wire === undefined || !formats.has(toText(format)) ? null : { kind: "converted", wire, at };
}

function convertLiterals(values: readonly Json[], schema: JsonObject, core: Core): Schema {
  const literals = values.filter(isScalar);
  if (literals.length < values.length) return unknown("structured-constant", core);
  const isOpen = isArray(schema["x-extensible-enum"]);
  return { kind: "enum", values: [...new Set(literals)], isOpen, members: enumMembersOf(schema) };
}

function convertArray(
  { items: stated, prefixItems, minItems, maxItems, unevaluatedItems }: JsonObject,
  core: Core,
): Schema {
  const items = stated ?? (unevaluatedItems === false ? false : undefined);
  const rest = items === undefined ? unknown("open-list", core) : core.convert(nodeOf(items));
  if (!isArray(prefixItems) || prefixItems.length === 0) return { kind: "array", items: rest };
  const most = typeof maxItems === "number" ? maxItems : Infinity;
  const first = prefixItems.slice(0, most).map((item) => core.convert(nodeOf(item)));
  // Who lists what stands where means that it stands there, unless he says how many must.
  const required = typeof minItems === "number" ? Math.min(minItems, first.length) : first.length;
  return { kind: "tuple", items: first, required, rest: items === false || most <= first.length ? null : rest };
}

function convertObject(schema: JsonObject, core: Core): Schema | null {
  const required = new Set(isArray(schema["required"]) ? schema["required"] : []);
  const named = convertNamedKeys(schema, core, required);
  if (named !== null) return named;
  const stated = schema["properties"];
  const properties = Object.entries(isObject(stated) ? stated : {}).map(([name, value]) =>
    convertProperty(name, { schema: nodeOf(value), isRequired: required.has(name) }, core),
  );
  const additional = convertAdditional(schema, properties.length > 0, core);
  if (properties.length > 0 || additional !== null) return { kind: "object", properties, additional };
  if (core.isComposed) return null;
  // `additionalProperties: false` without properties: the empty object.
  const rest: Schema = schema["additionalProperties"] === false ? { kind: "never" } : unknown("open-object", core);
  return { kind: "object", properties, additional: rest };
}

/** An object whose names are listed has a property of each. */
function convertNamedKeys(schema: JsonObject, core: Core, required: ReadonlySet<Json>): Schema | null {
  const keys = propertyKeys(schema["propertyNames"], core.document);
  if (keys === null || schema["properties"] !== undefined) return null;
  const { additionalProperties: stated } = schema;
  const value: SchemaNode = isObject(stated) ? stated : stated !== false;
  const properties = keys.map((name) => convertProperty(name, { schema: value, isRequired: required.has(name) }, core));
  return { kind: "object", properties, additional: null };
}

function convertAdditional(schema: JsonObject, hasProperties: boolean, core: Core): Schema | null {
  const { additionalProperties, patternProperties } = schema;
  const patterns = Object.values(isObject(patternProperties) ? patternProperties : {});
  const kinds = patterns.map((pattern) => core.convert(nodeOf(pattern)));
  if (isObject(additionalProperties)) kinds.push(core.convert(additionalProperties));
  else if (additionalProperties === true) {
    const at = childOf(core.at, "additionalProperties");
    kinds.push(unknown(hasProperties ? "open-properties" : "open-object", { at }));
  }
  return kinds.length === 0 ? null : unionOf(kinds);
}

interface Member {
  readonly schema: SchemaNode;
  readonly isRequired: boolean;
}

export function convertProperty(name: string, { schema, isRequired }: Member, converting: ConversionContext): Property {
  return {
    name,
    schema: converting.convert(schema),
    isRequired,
    access: accessOf(schema, converting.document, new Set()),
    documentation: documentationOf(schema),
  };
}

function accessOf(schema: SchemaNode, document: ApiDocument, seen: Set<SchemaNode>): Access {
  if (!isObject(schema) || seen.has(schema)) return "both";
  seen.add(schema);
  if (schema["readOnly"] === true) return schema["writeOnly"] === true ? "both" : "read";
  if (schema["writeOnly"] === true) return "write";
  const reference = schema["$ref"];
  const target = typeof reference === "string" ? document.schemas.get(reference)?.schema : undefined;
  return target === undefined ? "both" : accessOf(target, document, seen);
}

/** A schema where one should stand; anything else has been reported and admits every value. */
function nodeOf(value: Json): SchemaNode {
  return isObject(value) ? value : value !== false;
}

function unknown(reason: UnknownReason, { at }: { readonly at: Location }): Schema {
  return { kind: "unknown", reason, at };
}
