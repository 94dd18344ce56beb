import { entriesOf, isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import type { SchemaNode } from "../../resolve/document.js";
import type { Discriminator, Keywords, Shape } from "./shape.js";

export interface KeywordContext {
  readonly shapeOf: (schema: SchemaNode) => Shape;
  /** Returns the name of a schema that a discriminator refers to. */
  readonly nameOf: (id: string) => string;
}

/** Reads the keywords of a schema. A keyword with a value of the wrong type is treated as missing. */
export function readKeywords(schema: JsonObject, { shapeOf, nameOf }: KeywordContext): Keywords {
  const number = (key: string): number | null => {
    const value = member(schema, key);
    return typeof value === "number" ? value : null;
  };
  const text = (key: string): string | null => {
    const value = member(schema, key);
    return typeof value === "string" ? value : null;
  };
  const child = (key: string): Shape | null => {
    const value = member(schema, key);
    return isSchema(value) ? shapeOf(value) : null;
  };
  const children = (key: string): readonly Shape[] => {
    const value = member(schema, key);
    return isArray(value) ? value.filter(isSchema).map(shapeOf) : [];
  };
  const map = (key: string): ReadonlyMap<string, Shape> =>
    new Map(
      entriesOf(member(schema, key)).flatMap(([name, value]) => (isSchema(value) ? [[name, shapeOf(value)]] : [])),
    );
  const only = (key: string): readonly [Json] | null => {
    const value = member(schema, key);
    return value === undefined ? null : [value];
  };
  const values = member(schema, "enum");
  return {
    isNever: false,
    types: readTypes(member(schema, "type")),
    enum: isArray(values) ? values : null,
    const: only("const"),
    minimum: number("minimum"),
    maximum: number("maximum"),
    exclusiveMinimum: number("exclusiveMinimum"),
    exclusiveMaximum: number("exclusiveMaximum"),
    multipleOf: number("multipleOf"),
    minLength: number("minLength"),
    maxLength: number("maxLength"),
    minItems: number("minItems"),
    maxItems: number("maxItems"),
    minProperties: number("minProperties"),
    maxProperties: number("maxProperties"),
    minContains: number("minContains"),
    maxContains: number("maxContains"),
    pattern: text("pattern"),
    format: text("format"),
    contentEncoding: text("contentEncoding"),
    contentMediaType: text("contentMediaType"),
    uniqueItems: member(schema, "uniqueItems") === true,
    required: [...new Set(strings(member(schema, "required")))].sort(),
    properties: map("properties"),
    patternProperties: map("patternProperties"),
    dependentSchemas: map("dependentSchemas"),
    dependentRequired: new Map(
      entriesOf(member(schema, "dependentRequired")).map(([name, value]) => [name, strings(value)]),
    ),
    items: child("items"),
    additionalProperties: child("additionalProperties"),
    contains: child("contains"),
    propertyNames: child("propertyNames"),
    unevaluatedItems: child("unevaluatedItems"),
    unevaluatedProperties: child("unevaluatedProperties"),
    not: child("not"),
    if: child("if"),
    then: child("then"),
    else: child("else"),
    contentSchema: child("contentSchema"),
    allOf: children("allOf"),
    anyOf: children("anyOf"),
    oneOf: children("oneOf"),
    prefixItems: children("prefixItems"),
    title: text("title"),
    default: only("default"),
    deprecated: member(schema, "deprecated") === true,
    readOnly: member(schema, "readOnly") === true,
    writeOnly: member(schema, "writeOnly") === true,
    discriminator: readDiscriminator(member(schema, "discriminator"), nameOf),
    extensions: Object.fromEntries(Object.entries(schema).filter(([key]) => key.startsWith("x-"))),
  };
}

function isSchema(value: Json | undefined): value is SchemaNode {
  return typeof value === "boolean" || isObject(value);
}

function strings(value: Json | undefined): readonly string[] {
  return isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

function readTypes(value: Json | undefined): readonly string[] | null {
  const types = typeof value === "string" ? [value] : isArray(value) ? strings(value) : null;
  if (types === null) return null;
  return [...new Set(types)].filter((type) => type !== "integer" || !types.includes("number")).sort();
}

function readDiscriminator(value: Json | undefined, nameOf: (id: string) => string): Discriminator | null {
  const propertyName = member(value, "propertyName");
  if (typeof propertyName !== "string") return null;
  const mapping = entriesOf(member(value, "mapping")).flatMap(([tag, id]) =>
    typeof id === "string" ? [[tag, nameOf(id)] as const] : [],
  );
  return { propertyName, mapping: new Map(mapping) };
}
