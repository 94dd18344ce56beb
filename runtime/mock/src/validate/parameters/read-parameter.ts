import type { Schemas } from "../../data/schema/flatten.js";
import { defineMember, isArray, isObject, type Json } from "../../json.js";
import { essenceOf } from "../../media-types/essence-of.js";
import { isJson } from "../../media-types/is-json.js";
import type { MockSchema, ParameterTable } from "../../tables/tables.js";
import { parseNestedForm } from "../body/parse-nested-form.js";
import { readForm } from "../body/read-form.js";
import { parseJsonText } from "../parse-json-text.js";
import { decodeComponent } from "./decode-component.js";
import { decodeQueryComponent } from "./decode-query-component.js";
import { followSchema } from "./follow-schema.js";
import type { Pair } from "./parse-pairs.js";
import type { ParsedQuery } from "./parse-query.js";
import { propertiesOf } from "./properties-of.js";
import { propertySchema } from "./property-schema.js";
import { type Parts, splitValue } from "./split-value.js";
import { toScalar } from "./to-scalar.js";
import { typesOf } from "./types-of.js";

/** The parts of a request that contain parameters. Values are not decoded. */
export interface SerializedParameters {
  readonly path: ReadonlyMap<string, string>;
  readonly query: Pick<ParsedQuery, "text" | "pairs">;
  readonly cookies: readonly Pair[];
  readonly header: (name: string) => string | null;
}

interface Context {
  readonly table: ParameterTable;
  readonly schemas: Schemas;
  readonly schema: MockSchema;
  readonly decode: (text: string) => string;
}

/**
 * Deserializes a parameter into JSON values, according to its `style` and its schema. Returns several candidates,
 * an object or array first, if the schema also allows scalars. Returns none if the parameter is missing.
 */
export function readParameter(
  table: ParameterTable,
  serialized: SerializedParameters,
  schemas: Schemas,
): readonly Json[] {
  if (table.in === "querystring") return readQueryString(table, serialized.query.text, schemas);
  const context: Context = { table, schemas, schema: followSchema(table.schema, schemas), decode: decoderFor(table) };
  const texts = textsOf(table, serialized);
  if (table.content !== null) return texts === undefined ? [] : [readContent(texts[0] ?? "", table.content, context)];
  const object = readSeparateProperties(serialized, context);
  if (object !== undefined) return [object];
  if (texts === undefined) return table.isRequired && isSentAsProperties(context) ? [{}] : [];
  const types = typesOf(context.schema);
  if (!types.includes("array") && !types.includes("object")) return [readTexts(texts, context, types)];
  const scalarTypes = types.filter((type) => type !== "array" && type !== "object" && type !== "null");
  const scalars = scalarTypes.length === 0 ? [] : [readTexts(texts, context, scalarTypes)];
  return table.style === "deepObject" ? scalars : [readTexts(texts, context, types), ...scalars];
}

function readContent(text: string, mediaType: string, { decode }: Context): Json {
  return isJson(mediaType) ? parseJsonText(decode(text)) : decode(text);
}

/** Reads an object whose properties are sent as separate parameters: `color[red]=1`, or `red=1`. */
function readSeparateProperties(serialized: SerializedParameters, context: Context): Json | undefined {
  const { table } = context;
  const pairs = table.in === "query" ? serialized.query.pairs : table.in === "cookie" ? serialized.cookies : null;
  if (pairs === null) return undefined;
  if (table.style === "deepObject") return readDeepObject(pairs, context);
  return isSentAsProperties(context) ? readExplodedObject(pairs, context) : undefined;
}

/** Whether each property is sent as a parameter. An empty object is then sent like a missing one. */
function isSentAsProperties(context: Context): boolean {
  const { in: location, style, explode } = context.table;
  const isSeparate = style === "deepObject" || explode;
  return (location === "query" || location === "cookie") && isSeparate && isObjectOnly(context);
}

/** Headers are not percent-encoded, nor are cookies in the style `cookie` (OpenAPI 3.2, appendix D). */
function decoderFor({ in: location, style }: ParameterTable): Context["decode"] {
  if (location === "header" || style === "cookie") return (text) => text;
  return location === "query" ? decodeQueryComponent : decodeComponent;
}

function isObjectOnly({ schema }: Context): boolean {
  const types = typesOf(schema);
  return types.includes("object") && !types.includes("array");
}

/** Reads the whole query, for a parameter that describes it with a media type. */
function readQueryString({ content, schema }: ParameterTable, text: string, schemas: Schemas): readonly Json[] {
  if (text === "") return [];
  if (content !== null && essenceOf(content) === "application/x-www-form-urlencoded")
    return [readForm(text, { schema, schemas })];
  const decoded = decodeQueryComponent(text);
  return [content !== null && isJson(content) ? parseJsonText(decoded) : decoded];
}

function textsOf(
  { in: location, name }: ParameterTable,
  serialized: SerializedParameters,
): readonly string[] | undefined {
  switch (location) {
    case "path": {
      const text = serialized.path.get(name);
      return text === undefined ? undefined : [text];
    }
    case "query":
      return textsNamed(name, serialized.query.pairs);
    case "cookie":
      return textsNamed(name, serialized.cookies);
    case "header": {
      const text = serialized.header(name.toLowerCase());
      return text === null ? undefined : [text];
    }
    case "querystring":
      return undefined;
  }
}

function textsNamed(name: string, pairs: readonly Pair[]): readonly string[] | undefined {
  const texts = pairs.filter(([pairName]) => pairName === name).map(([, text]) => text);
  return texts.length === 0 ? undefined : texts;
}

function readTexts(texts: readonly string[], context: Context, types: readonly string[]): Json {
  const { table, schema, schemas, decode } = context;
  const isRepeated = table.explode && (table.in === "query" || table.in === "cookie");
  const text = texts.at(-1) ?? "";
  const split = (into: Parts): readonly string[] => splitValue(text, table, decode, into);
  if (types.includes("array")) {
    const items = followSchema(itemsOf(schema), schemas);
    if (isStructured(items)) return (isRepeated ? texts : [text]).flatMap((each) => readStructures(decode(each)));
    const parts = isRepeated ? texts : split({ kind: "items", schema: items });
    return parts.map((part) => toScalar(decode(part), typesOf(items)));
  }
  if (types.includes("object")) return readProperties(split({ kind: "properties" }), context);
  return toScalar(decode(split({ kind: "value" })[0] ?? ""), types);
}

function isStructured(items: MockSchema): boolean {
  const types = typesOf(items);
  return types.length > 0 && types.every((type) => type === "object" || type === "array");
}

/**
 * Parses the items of an array of objects or arrays: JSON values, separated by commas or in a JSON array. Most clients
 * use this format, which OpenAPI doesn't define.
 */
function readStructures(text: string): readonly Json[] {
  const list = parseJsonText(text.trimStart().startsWith("[") ? text : `[${text}]`);
  return isArray(list) ? list : [text];
}

function itemsOf(schema: MockSchema): MockSchema {
  const items = isObject(schema) ? schema["items"] : undefined;
  return isObject(items) || typeof items === "boolean" ? items : true;
}

/** Reads an object from the parts of `R,100,G,200`, or of `R=100,G=200` with `explode`. */
function readProperties(parts: readonly string[], { table, schema, schemas, decode }: Context): Json {
  const properties: Record<string, Json> = {};
  const add = (key: string, text: string): void => {
    const name = decode(key);
    const types = typesOf(followSchema(propertySchema(schema, name), schemas));
    defineMember(properties, name, toScalar(decode(text), types));
  };
  if (table.explode) {
    for (const part of parts) {
      const middle = part.indexOf("=");
      add(middle === -1 ? part : part.slice(0, middle), middle === -1 ? "" : part.slice(middle + 1));
    }
  } else for (let index = 0; index + 1 < parts.length; index += 2) add(parts[index] ?? "", parts[index + 1] ?? "");
  return properties;
}

/** Reads an object whose properties are sent as parameters: `R=100&G=200`. `undefined` if none is sent. */
function readExplodedObject(pairs: readonly Pair[], { schema, schemas, decode }: Context): Json | undefined {
  const properties: Record<string, Json> = {};
  for (const name of Object.keys(propertiesOf(schema))) {
    const texts = textsNamed(name, pairs);
    if (texts === undefined) continue;
    const property = followSchema(propertySchema(schema, name), schemas);
    const types = typesOf(property);
    const isList = types.includes("array");
    const valueTypes = isList ? typesOf(followSchema(itemsOf(property), schemas)) : types;
    const values = texts.map((text) => toScalar(decode(text), valueTypes));
    defineMember(properties, name, isList ? values : (values.at(-1) ?? ""));
  }
  return Object.keys(properties).length === 0 ? undefined : properties;
}

/** Reads an object sent as `color[red]=1`. Deeper levels have the form that PHP, Rails and qs use. */
function readDeepObject(pairs: readonly Pair[], { table, schema, schemas, decode }: Context): Json | undefined {
  const matching = pairs.filter(([name]) => name.startsWith(`${table.name}[`) && name.endsWith("]"));
  if (matching.length === 0) return undefined;
  const decoded = matching.map(([name, text]) => [name, decode(text)] as const);
  const wrapper = { type: "object", properties: { [table.name]: schema } };
  return parseNestedForm(decoded, { schema: wrapper, schemas })[table.name];
}
