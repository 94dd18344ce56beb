import { defineMember, isArray, isObject, type Json } from "../../json.js";
import { essenceOf, isJson } from "../../negotiate/media-range.js";
import type { MockSchema, ParameterTable } from "../../tables/tables.js";
import { followSchema, propertiesOf, propertyOf, type Schemas, typesOf } from "./parameter-schema.js";
import { parseJsonText } from "../parse-json-text.js";
import { readForm } from "../body/read-form.js";
import type { Pair } from "./parse-pairs.js";
import { decode, decodeSpaced } from "./parse-query.js";
import { parseNestedForm } from "../body/read-tree.js";
import { type Parts, splitValue } from "./split-value.js";
import { toScalar } from "./to-scalar.js";

/** What a request carries beside its body, as it was sent: nothing but the names is decoded. */
export interface SerializedParameters {
  readonly path: ReadonlyMap<string, string>;
  /** Without `?`. */
  readonly queryText: string;
  readonly query: readonly Pair[];
  readonly cookies: readonly Pair[];
  readonly header: (name: string) => string | null;
}

/**
 * The value of a parameter, by its `style`, as the JSON that its schema speaks of. Where the schema admits both a structure and a text,
 * all that was meant perhaps, the structure first; nothing if it was left out.
 */
export function readParameter(table: ParameterTable, carried: SerializedParameters, schemas: Schemas): readonly Json[] {
  const reading: Reading = { table, schemas, schema: followSchema(table.schema, schemas), decode: decoderFor(table) };
  if (table.in === "querystring") return listed(readWhole(table, carried.queryText, schemas));
  const texts = textsOf(table, carried);
  if (table.content !== null) return texts === undefined ? [] : [readContent(texts[0] ?? "", table.content, reading)];
  const structure = readPlaces(carried, reading);
  if (structure !== undefined) return [structure];
  if (texts === undefined) return [];
  const types = typesOf(reading.schema);
  if (!types.includes("array") && !types.includes("object")) return [readTexts(texts, reading, types)];
  const scalars = types.filter((type) => type !== "array" && type !== "object" && type !== "null");
  const text = scalars.length === 0 ? [] : [readTexts(texts, reading, scalars)];
  return table.style === "deepObject" ? text : [readTexts(texts, reading, types), ...text];
}

function listed(value: Json | undefined): readonly Json[] {
  return value === undefined ? [] : [value];
}

function readContent(text: string, mediaType: string, { decode: read }: Reading): Json {
  return isJson(mediaType) ? parseJsonText(read(text)) : read(text);
}

/** What stands at places of its own: `color[red]=1`, or `red=1`. */
function readPlaces(carried: SerializedParameters, reading: Reading): Json | undefined {
  const { table } = reading;
  const pairs = table.in === "query" ? carried.query : table.in === "cookie" ? carried.cookies : null;
  if (pairs === null) return undefined;
  if (table.style === "deepObject") return readDeep(pairs, reading);
  return table.explode && isObjectOnly(reading) ? readExploded(pairs, reading) : undefined;
}

interface Reading {
  readonly table: ParameterTable;
  readonly schemas: Schemas;
  readonly schema: MockSchema;
  readonly decode: (text: string) => string;
}

/** Headers are not encoded, and neither are cookies in the style that is called after them (OpenAPI 3.2, appendix D). */
function decoderFor({ in: place, style }: ParameterTable): Reading["decode"] {
  if (place === "header" || style === "cookie") return (text) => text;
  return place === "query" ? decodeSpaced : decode;
}

function isObjectOnly({ schema }: Reading): boolean {
  const types = typesOf(schema);
  return types.includes("object") && !types.includes("array");
}

/** The query as a whole, which has a media type instead of parameters. */
function readWhole({ content, schema }: ParameterTable, text: string, schemas: Schemas): Json | undefined {
  if (text === "") return undefined;
  if (content !== null && essenceOf(content) === "application/x-www-form-urlencoded")
    return readForm(text, { schema, schemas });
  const decoded = decodeSpaced(text);
  return content !== null && isJson(content) ? parseJsonText(decoded) : decoded;
}

function textsOf({ in: place, name }: ParameterTable, carried: SerializedParameters): readonly string[] | undefined {
  switch (place) {
    case "path": {
      const text = carried.path.get(name);
      return text === undefined ? undefined : [text];
    }
    case "query":
      return textsNamed(name, carried.query);
    case "cookie":
      return textsNamed(name, carried.cookies);
    case "header": {
      const text = carried.header(name.toLowerCase());
      return text === null ? undefined : [text];
    }
    case "querystring":
      return undefined;
  }
}

function textsNamed(name: string, pairs: readonly Pair[]): readonly string[] | undefined {
  const texts = pairs.filter(([own]) => own === name).map(([, text]) => text);
  return texts.length === 0 ? undefined : texts;
}

function readTexts(texts: readonly string[], reading: Reading, types: readonly string[]): Json {
  const { table, schema, schemas } = reading;
  const isRepeated = table.explode && (table.in === "query" || table.in === "cookie");
  const text = texts.at(-1) ?? "";
  const split = (into: Parts): readonly string[] => splitValue(text, table, reading.decode, into);
  if (types.includes("array")) {
    const items = followSchema(itemsOf(schema), schemas);
    if (isStructured(items))
      return (isRepeated ? texts : [text]).flatMap((each) => readStructures(reading.decode(each)));
    const parts = isRepeated ? texts : split({ kind: "items", schema: items });
    return parts.map((part) => toScalar(reading.decode(part), typesOf(items)));
  }
  if (types.includes("object")) return readMembers(split({ kind: "members" }), reading);
  return toScalar(reading.decode(split({ kind: "value" })[0] ?? ""), types);
}

function isStructured(items: MockSchema): boolean {
  const types = typesOf(items);
  return types.length > 0 && types.every((type) => type === "object" || type === "array");
}

/** OpenAPI has no rule for structures in a list; JSON is what most clients write, with commas between or as a list. */
function readStructures(text: string): readonly Json[] {
  const list = parseJsonText(text.trimStart().startsWith("[") ? text : `[${text}]`);
  return isArray(list) ? list : [text];
}

function itemsOf(schema: MockSchema): MockSchema {
  const items = isObject(schema) ? schema["items"] : undefined;
  return isObject(items) || typeof items === "boolean" ? items : true;
}

/** `R,100,G,200`, or `R=100,G=200` where it is exploded. */
function readMembers(parts: readonly string[], { table, schema, schemas, decode: read }: Reading): Json {
  const members: Record<string, Json> = {};
  const add = (key: string, text: string): void => {
    const name = read(key);
    const types = typesOf(followSchema(propertyOf(schema, name), schemas));
    defineMember(members, name, toScalar(read(text), types));
  };
  if (table.explode) {
    for (const part of parts) {
      const middle = part.indexOf("=");
      add(middle === -1 ? part : part.slice(0, middle), middle === -1 ? "" : part.slice(middle + 1));
    }
  } else for (let index = 0; index + 1 < parts.length; index += 2) add(parts[index] ?? "", parts[index + 1] ?? "");
  return members;
}

/** The properties of the object stand each for itself. */
function readExploded(pairs: readonly Pair[], { schema, schemas, decode: read }: Reading): Json | undefined {
  const members: Record<string, Json> = {};
  for (const key of Object.keys(propertiesOf(schema))) {
    const texts = textsNamed(key, pairs);
    if (texts === undefined) continue;
    const own = followSchema(propertyOf(schema, key), schemas);
    const types = typesOf(own);
    const values = texts.map((text) =>
      toScalar(read(text), isArrayType(types) ? typesOf(followSchema(itemsOf(own), schemas)) : types),
    );
    defineMember(members, key, isArrayType(types) ? values : (values.at(-1) ?? ""));
  }
  return Object.keys(members).length === 0 ? undefined : members;
}

function isArrayType(types: readonly string[]): boolean {
  return types.includes("array");
}

/** `color[red]=1`, and deeper as PHP, Rails and qs have it. */
function readDeep(pairs: readonly Pair[], { table, schema, schemas, decode: read }: Reading): Json | undefined {
  const own = pairs.filter(([name]) => name.startsWith(`${table.name}[`) && name.endsWith("]"));
  if (own.length === 0) return undefined;
  const texts = own.map(([name, text]) => [name, read(text)] as const);
  const tree = parseNestedForm(texts, { schema: { type: "object", properties: { [table.name]: schema } }, schemas });
  return isObject(tree) && !isArray(tree) ? tree[table.name] : undefined;
}
