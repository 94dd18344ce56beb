import { isArray, isObject, type Json, type JsonObject } from "../../../model/json.js";
import type { ApiDocument, SchemaNode } from "../../../resolve/document.js";

/** What a document states about a value, collected from all parts and variants of its schema. */
export interface SchemaFacts {
  /** The JSON types, without `null`. Empty if the schema allows any value. */
  readonly types: ReadonlySet<string>;
  /** The schemas of each property; more than one if several parts or variants declare the property. */
  readonly properties: ReadonlyMap<string, readonly SchemaNode[]>;
  readonly formats: ReadonlySet<string>;
  readonly examples: readonly Json[];
  readonly defaults: readonly Json[];
  readonly minimums: readonly number[];
  /** The descriptions, one per line. */
  readonly text: string;
}

/** Limits the work for schemas that include each other. */
const maxNodes = 200;

/** Collects the facts about a value that is described by all of `nodes`. Follows references, `allOf`, `anyOf` and `oneOf`. */
export function schemaFacts(nodes: readonly SchemaNode[], { schemas }: Pick<ApiDocument, "schemas">): SchemaFacts {
  const types = new Set<string>();
  const properties = new Map<string, SchemaNode[]>();
  const formats = new Set<string>();
  const examples: Json[] = [];
  const defaults: Json[] = [];
  const minimums: number[] = [];
  const texts: string[] = [];
  const seen = new Set<SchemaNode>();
  const queue = [...nodes];
  for (let node = queue.shift(); node !== undefined && seen.size < maxNodes; node = queue.shift()) {
    if (!isObject(node) || seen.has(node)) continue;
    seen.add(node);
    for (const type of typesOf(node)) types.add(type);
    for (const [name, property] of Object.entries(isObject(node["properties"]) ? node["properties"] : {}))
      if (isSchema(property)) properties.set(name, [...(properties.get(name) ?? []), property]);
    if (typeof node["format"] === "string") formats.add(node["format"].toLowerCase());
    if (node["example"] !== undefined) examples.push(node["example"]);
    if (isArray(node["examples"])) examples.push(...node["examples"]);
    if (node["default"] !== undefined) defaults.push(node["default"]);
    minimums.push(...minimumsOf(node));
    if (typeof node["description"] === "string") texts.push(node["description"]);
    const reference = node["$ref"];
    const target = typeof reference === "string" ? schemas.get(reference)?.schema : undefined;
    if (target !== undefined) queue.push(target);
    for (const key of ["allOf", "anyOf", "oneOf"]) {
      const parts = node[key];
      if (isArray(parts)) queue.push(...parts.filter(isSchema));
    }
  }
  return { types, properties, formats, examples, defaults, minimums, text: texts.join("\n") };
}

function isSchema(value: Json): value is SchemaNode {
  return typeof value === "boolean" || isObject(value);
}

function typesOf(node: JsonObject): readonly string[] {
  const { type, const: constant, enum: values, properties, items } = node;
  const named = (isArray(type) ? type : [type]).filter((each) => typeof each === "string");
  const listed = isArray(values) ? values : constant === undefined ? [] : [constant];
  const found =
    named.length > 0
      ? named
      : [
          ...listed.map(typeOf),
          ...(properties === undefined ? [] : ["object"]),
          ...(items === undefined ? [] : ["array"]),
        ];
  return found.map((each) => (each === "integer" ? "number" : each)).filter((each) => each !== "null");
}

function typeOf(value: Json): string {
  if (value === null) return "null";
  return isArray(value) ? "array" : typeof value;
}

function minimumsOf({ minimum, exclusiveMinimum }: JsonObject): readonly number[] {
  return [
    ...(typeof minimum === "number" ? [minimum] : []),
    ...(typeof exclusiveMinimum === "number" ? [exclusiveMinimum + 1] : []),
  ];
}
