import { defineMember, isArray, isObject, type Json } from "../json.js";
import { isJson } from "../negotiate/media-range.js";
import type { MockSchema, ParameterTable } from "../tables.js";
import { isTooDeep } from "./is-too-deep.js";
import { decode, type Query } from "./read-query.js";

/** What a request carries beside its body. */
export interface Carried {
  readonly path: ReadonlyMap<string, string>;
  readonly query: Query;
  readonly header: (name: string) => string | null;
}

export interface ParameterReading {
  readonly schemas: Readonly<Record<string, MockSchema>>;
}

/** The value of a parameter, by its `style`, as the JSON that its schema speaks of; `undefined` if it was left out. */
export function readParameter(table: ParameterTable, carried: Carried, reading: ParameterReading): Json | undefined {
  const schema = follow(table.schema, reading);
  const types = typesOf(schema);
  if (table.content !== null) {
    const [text] = textsOf(table, carried) ?? [];
    return text === undefined ? undefined : isJson(table.content) ? parseJson(text) : text;
  }
  if (table.in === "query" && table.style === "deepObject")
    return readDeepObject(table.name, carried.query, reading, schema);
  if (
    table.in === "query" &&
    table.style === "form" &&
    table.explode &&
    types.includes("object") &&
    !types.includes("array")
  )
    return readExploded(schema, carried.query, reading);
  const texts = textsOf(table, carried);
  if (texts === undefined) return undefined;
  if (!types.includes("array")) {
    const text = texts.at(-1) ?? "";
    return types.includes("object") ? readPairs(text, table, schema, reading) : toScalar(text, types);
  }
  const items = typesOf(
    follow(isObject(schema) ? ((schema["items"] as MockSchema | undefined) ?? true) : true, reading),
  );
  const isWhole = table.in === "query" && table.explode;
  const parts = isWhole ? texts : texts.flatMap((text) => (text === "" ? [] : text.split(separatorOf(table))));
  return parts.map((part) => toScalar(part, items));
}

function textsOf({ in: place, name, style }: ParameterTable, carried: Carried): readonly string[] | undefined {
  switch (place) {
    case "path": {
      const text = carried.path.get(name);
      if (text === undefined) return undefined;
      if (style === "label") return [text.replace(/^\./, "")];
      return [style === "matrix" ? text.replace(/^;[^=]*=?/, "") : text];
    }
    case "query":
    case "querystring":
      return carried.query.get(name);
    case "header": {
      const text = carried.header(name.toLowerCase());
      return text === null ? undefined : [text];
    }
    case "cookie": {
      const text = readCookie(carried.header("cookie"), name);
      return text === null ? undefined : [text];
    }
  }
}

function readCookie(header: string | null, name: string): string | null {
  for (const pair of (header ?? "").split(";")) {
    const middle = pair.indexOf("=");
    if (middle !== -1 && pair.slice(0, middle).trim() === name) return decode(pair.slice(middle + 1).trim());
  }
  return null;
}

function separatorOf({ style }: ParameterTable): RegExp {
  switch (style) {
    case "spaceDelimited":
      return / |%20/;
    case "pipeDelimited":
      return /\||%7C/i;
    case "label":
      return /[.,]/;
    case "matrix":
      return /,|;[^=]*=/;
    case "simple":
    case "form":
    case "cookie":
    case "deepObject":
      return /, ?/;
  }
}

/** `color[red]=1`; a member that is not a plain one, `color[red][x]`, keeps the brackets in its name. */
function readDeepObject(name: string, query: Query, reading: ParameterReading, schema: MockSchema): Json | undefined {
  const members: Record<string, Json> = {};
  for (const [key, values] of query) {
    if (!key.startsWith(`${name}[`) || !key.endsWith("]")) continue;
    const inner = key.slice(name.length + 1, -1);
    const types = typesOf(follow(propertyOf(schema, inner), reading));
    defineMember(members, inner, types.includes("array") ? [...values] : toScalar(values.at(-1) ?? "", types));
  }
  return Object.keys(members).length === 0 ? undefined : members;
}

/** The properties of the object stand in the query each for itself. */
function readExploded(schema: MockSchema, query: Query, reading: ParameterReading): Json | undefined {
  const properties = isObject(schema) ? schema["properties"] : undefined;
  const members: Record<string, Json> = {};
  for (const key of Object.keys(isObject(properties) ? properties : {})) {
    const values = query.get(key);
    if (values === undefined) continue;
    defineMember(members, key, toScalar(values.at(-1) ?? "", typesOf(follow(propertyOf(schema, key), reading))));
  }
  return Object.keys(members).length === 0 ? undefined : members;
}

/** `R,100,G,200`, or `R=100,G=200` where it is exploded. */
function readPairs(text: string, { explode }: ParameterTable, schema: MockSchema, reading: ParameterReading): Json {
  const parts = text.split(",");
  const members: Record<string, Json> = {};
  const add = (key: string, value: string): void =>
    defineMember(members, key, toScalar(value, typesOf(follow(propertyOf(schema, key), reading))));
  if (explode) for (const part of parts) add(part.split("=", 1)[0] ?? "", part.slice(part.indexOf("=") + 1));
  else for (let index = 0; index + 1 < parts.length; index += 2) add(parts[index] ?? "", parts[index + 1] ?? "");
  return members;
}

function propertyOf(schema: MockSchema, key: string): MockSchema {
  const properties = isObject(schema) ? schema["properties"] : undefined;
  const found = isObject(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
  return isObject(found) ? found : true;
}

/** The schema that a reference stands for; of a schema that is put together from several the first part with a type. */
function follow(schema: MockSchema, reading: ParameterReading, depth = 0): MockSchema {
  if (!isObject(schema) || depth > 8) return schema;
  const name = schema["$ref"];
  if (typeof name === "string") return follow(reading.schemas[name] ?? true, reading, depth + 1);
  if (schema["type"] !== undefined) return schema;
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    const parts = schema[keyword];
    const typed = isArray(parts)
      ? parts
          .map((part) => follow(isObject(part) ? part : true, reading, depth + 1))
          .filter((part) => isObject(part) && part["type"] !== undefined)
      : [];
    if (typed.length > 0) {
      const types = [...new Set(typed.flatMap((part) => typesOf(part)))];
      return typed.length === 1 ? (typed[0] ?? true) : { type: types };
    }
  }
  return schema;
}

function typesOf(schema: MockSchema): readonly string[] {
  const type = isObject(schema) ? schema["type"] : undefined;
  return typeof type === "string" ? [type] : isArray(type) ? type.filter((each) => typeof each === "string") : [];
}

/** What does not read as its type stays text, for the validation to find. */
function toScalar(text: string, types: readonly string[]): Json {
  if ((types.includes("integer") || types.includes("number")) && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text))
    return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.includes("null") && (text === "null" || text === "") && !types.includes("string")) return null;
  return text;
}

function parseJson(text: string): Json {
  if (isTooDeep(text)) return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
