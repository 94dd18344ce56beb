import { isArray, isObject, toText, type Json, type JsonObject } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { Access, Property, Schema, UnknownReason, Wire } from "../../model/schema.js";
import type { ApiDocument, SchemaNode } from "../../resolve/document.js";
import { unionOf } from "./union-of.js";
import { documentationOf } from "./documentation-of.js";
import { enumMembersOf } from "./enum-members.js";
import type { Formats } from "../../model/formats.js";
import { isBinaryType } from "../schemas/is-binary-type.js";
import { propertyKeys } from "../schemas/property-keys.js";
import { isScalar } from "../schemas/schema-predicates.js";
import { typesOf } from "../schemas/types-of.js";

export interface ConversionContext {
  readonly document: ApiDocument;
  readonly formats: Formats;
  readonly convert: (schema: SchemaNode) => Schema;
}

interface CoreContext extends ConversionContext {
  readonly at: Location;
  /** Whether the schema also includes other schemas or lists variants, which can determine the type. */
  readonly isComposed: boolean;
}

/** Converts `const`, `enum`, or `type` and that type's keywords; null if they don't restrict the value. */
export function convertCore(schema: JsonObject, core: CoreContext): Schema | null {
  if (schema["const"] !== undefined) return convertLiterals([schema["const"]], schema, core);
  if (isArray(schema["enum"])) return convertLiterals(schema["enum"], schema, core);
  const types = (typesOf(schema) ?? []).map((type) => convertType(type, schema, core));
  const restricting = types.filter((type) => type !== null);
  // If the schema is an object without properties, nullable or not, the included schemas determine the type.
  if (restricting.length < types.length && restricting.every(({ kind }) => kind === "null")) return null;
  return restricting.length === 0 ? null : unionOf(restricting);
}

function convertType(type: string, schema: JsonObject, core: CoreContext): Schema | null {
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

function convertString(schema: JsonObject, core: CoreContext): Schema {
  const listed = schema["x-extensible-enum"];
  const values = isArray(listed) ? listed.filter((value) => typeof value === "string") : [];
  if (values.length > 0) {
    return { kind: "enum", values, isOpen: true, members: enumMembersOf(schema) };
  }
  if (isBytes(schema)) return { kind: "binary" };
  const wires = { date: "date", "date-time": "date-time", int64: "int64-text", uint64: "int64-text" } as const;
  return convertFormat(schema, core, wires) ?? { kind: "string" };
}

/**
 * Whether a string is raw bytes in a body that can contain them. With a `contentEncoding`, it is encoded text, except for
 * `binary`, which means no encoding (RFC 2045, section 6.2).
 */
function isBytes({ format, contentMediaType, contentEncoding }: JsonObject): boolean {
  if (format === "binary" || contentEncoding === "binary") return true;
  return typeof contentMediaType === "string" && contentEncoding === undefined && isBinaryType(contentMediaType);
}

/** Converts a value whose format the configuration maps to `Date` or `bigint`; null for other formats. */
function convertFormat(
  { format }: JsonObject,
  { formats, at }: CoreContext,
  wires: Readonly<Record<string, Wire>>,
): Schema | null {
  const wire = typeof format === "string" && Object.hasOwn(wires, format) ? wires[format] : undefined;
  return wire === undefined || !formats.has(toText(format)) ? null : { kind: "converted", wire, at };
}

function convertLiterals(values: readonly Json[], schema: JsonObject, core: CoreContext): Schema {
  const literals = values.filter(isScalar);
  if (literals.length < values.length) return unknown("structured-constant", core);
  const isOpen = isArray(schema["x-extensible-enum"]);
  return { kind: "enum", values: [...new Set(literals)], isOpen, members: enumMembersOf(schema) };
}

function convertArray(
  { items: declaredItems, prefixItems, minItems, maxItems, unevaluatedItems }: JsonObject,
  core: CoreContext,
): Schema {
  const items = declaredItems ?? (unevaluatedItems === false ? false : undefined);
  const rest = items === undefined ? unknown("open-list", core) : core.convert(nodeOf(items));
  if (!isArray(prefixItems) || prefixItems.length === 0) return { kind: "array", items: rest };
  const maxLength = typeof maxItems === "number" ? maxItems : Infinity;
  const first = prefixItems.slice(0, maxLength).map((item) => core.convert(nodeOf(item)));
  // JSON Schema makes items in prefixItems optional. Without minItems, the document is assumed to require all of them.
  const required = typeof minItems === "number" ? Math.min(minItems, first.length) : first.length;
  return { kind: "tuple", items: first, required, rest: items === false || maxLength <= first.length ? null : rest };
}

function convertObject(schema: JsonObject, core: CoreContext): Schema | null {
  const required = new Set(isArray(schema["required"]) ? schema["required"] : []);
  const listed = convertListedNames(schema, core, required);
  if (listed !== null) return listed;
  const declared = schema["properties"];
  const properties = Object.entries(isObject(declared) ? declared : {}).map(([name, value]) =>
    convertProperty(name, { schema: nodeOf(value), isRequired: required.has(name) }, core),
  );
  const additional = convertAdditional(schema, properties.length > 0, core);
  if (properties.length > 0 || additional !== null) return { kind: "object", properties, additional };
  if (core.isComposed) return null;
  // An object with `additionalProperties: false` and without properties is empty.
  const rest: Schema = schema["additionalProperties"] === false ? { kind: "never" } : unknown("open-object", core);
  return { kind: "object", properties, additional: rest };
}

/** Converts an object whose `propertyNames` lists names to an object with a property for each name; null for other objects. */
function convertListedNames(schema: JsonObject, core: CoreContext, required: ReadonlySet<Json>): Schema | null {
  const keys = propertyKeys(schema["propertyNames"], core.document);
  if (keys === null || schema["properties"] !== undefined) return null;
  const { additionalProperties } = schema;
  const value: SchemaNode = isObject(additionalProperties) ? additionalProperties : additionalProperties !== false;
  const properties = keys.map((name) => convertProperty(name, { schema: value, isRequired: required.has(name) }, core));
  return { kind: "object", properties, additional: null };
}

function convertAdditional(schema: JsonObject, hasProperties: boolean, core: CoreContext): Schema | null {
  const { additionalProperties, patternProperties } = schema;
  const patterns = Object.values(isObject(patternProperties) ? patternProperties : {});
  const values = patterns.map((pattern) => core.convert(nodeOf(pattern)));
  if (isObject(additionalProperties)) values.push(core.convert(additionalProperties));
  else if (additionalProperties === true) {
    const at = childOf(core.at, "additionalProperties");
    values.push(unknown(hasProperties ? "open-properties" : "open-object", { at }));
  }
  return values.length === 0 ? null : unionOf(values);
}

interface DeclaredProperty {
  readonly schema: SchemaNode;
  readonly isRequired: boolean;
}

export function convertProperty(
  name: string,
  { schema, isRequired }: DeclaredProperty,
  { document, convert }: ConversionContext,
): Property {
  return {
    name,
    schema: convert(schema),
    isRequired,
    access: accessOf(schema, document, new Set()),
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

/**
 * Returns a value as a schema. A value that isn't a schema has already been reported; it is treated as a schema that
 * allows every value.
 */
function nodeOf(value: Json): SchemaNode {
  return isObject(value) ? value : value !== false;
}

function unknown(reason: UnknownReason, { at }: { readonly at: Location }): Schema {
  return { kind: "unknown", reason, at };
}
