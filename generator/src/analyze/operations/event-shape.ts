import { isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import type { JsonEvents } from "../../model/model.js";
import type { ApiDocument, SchemaNode } from "../../resolve/document.js";

/** What a schema says of server-sent events. */
export interface EventShape {
  /** An event as an object, its data as it is once it is read; null where the schema is that of the data alone. */
  readonly event: SchemaNode | null;
  readonly data: SchemaNode;
  readonly json: JsonEvents;
}

const fields: ReadonlySet<string> = new Set(["data", "event", "id", "retry", "comment"]);

/**
 * Reads the schema of an item of text/event-stream. OpenAPI 3.2 has it describe the event with its fields; documents of earlier
 * versions describe the JSON in its `data`.
 */
export function eventShape(item: SchemaNode, document: ApiDocument): EventShape {
  const variants = variantsOf(item, document, 0);
  const names = new Set(variants.flatMap(({ properties }) => [...properties.keys()]));
  const isEvent = names.has("data") && [...names].every((name) => fields.has(name));
  if (!isEvent) return { event: null, data: item, json: isText(item, document) ? [] : true };
  const told = variants.map(({ properties }) => ({
    events: namesOf(properties.get("event") ?? true),
    isJson: isJsonData(properties.get("data") ?? true, document),
  }));
  const json = told.filter(({ isJson }) => isJson).flatMap(({ events }) => events ?? ["message"]);
  return {
    event: withReadData(item, { document, required: ["data"], depth: 0 }),
    data: true,
    json: told.every(({ isJson }) => isJson) ? true : [...new Set(json)],
  };
}

interface Variant {
  readonly properties: ReadonlyMap<string, SchemaNode>;
}

const deepest = 8;

/** The ways in which an object can be, with all properties that it then has. */
function variantsOf(schema: SchemaNode, document: ApiDocument, depth: number): readonly Variant[] {
  if (!isObject(schema) || depth > deepest) return [{ properties: new Map() }];
  const own = member(schema, "properties");
  const start: Variant = { properties: new Map(isObject(own) ? Object.entries(own).map(asProperty) : []) };
  const target = targetOf(schema, document);
  const parts = [...(target === null ? [] : [target]), ...schemasIn(schema, "allOf")].map((part) =>
    variantsOf(part, document, depth + 1),
  );
  const choices = ["oneOf", "anyOf"]
    .map((keyword) => schemasIn(schema, keyword).flatMap((branch) => variantsOf(branch, document, depth + 1)))
    .filter((branches) => branches.length > 0);
  return [...parts, ...choices].reduce<readonly Variant[]>(
    (variants, more) => variants.flatMap((left) => more.map((right) => merge(left, right))).slice(0, 200),
    [start],
  );
}

function asProperty([name, value]: readonly [string, Json]): readonly [string, SchemaNode] {
  return [name, isObject(value) || typeof value === "boolean" ? value : true];
}

/** A property that is described twice is what the one says that says more. */
function merge(left: Variant, right: Variant): Variant {
  const properties = new Map(left.properties);
  for (const [name, schema] of right.properties) {
    const known = properties.get(name);
    properties.set(
      name,
      isObject(known ?? true) && isObject(schema) ? { ...(known as JsonObject), ...schema } : schema,
    );
  }
  return { properties };
}

function targetOf(schema: JsonObject, { schemas }: ApiDocument): SchemaNode | null {
  const { $ref: reference } = schema;
  return typeof reference === "string" ? (schemas.get(reference)?.schema ?? null) : null;
}

function schemasIn(schema: JsonObject, keyword: string): readonly SchemaNode[] {
  const list = schema[keyword];
  return list !== undefined && isArray(list) ? list.filter((each) => isObject(each)) : [];
}

/** The names that an event can have; null where any will do. */
function namesOf(schema: SchemaNode): readonly string[] | null {
  if (!isObject(schema)) return null;
  const { const: only, enum: some } = schema;
  const values = only !== undefined ? [only] : some !== undefined && isArray(some) ? some : null;
  return values?.filter((value) => typeof value === "string") ?? null;
}

function isJsonData(schema: SchemaNode, document: ApiDocument): boolean {
  return contentOf(schema) !== null || !isText(schema, document);
}

/** The schema of the JSON that a text holds. */
function contentOf(schema: SchemaNode): SchemaNode | null {
  if (!isObject(schema)) return null;
  const { contentSchema, contentMediaType } = schema;
  if (typeof contentMediaType === "string" && !/[/+]json\b/.test(contentMediaType)) return null;
  if (isObject(contentSchema ?? null) || typeof contentSchema === "boolean") return contentSchema as SchemaNode;
  return typeof contentMediaType === "string" ? true : null;
}

/** Whether a schema is that of a text, or says nothing. */
function isText(schema: SchemaNode, document: ApiDocument, depth = 0): boolean {
  if (!isObject(schema)) return true;
  const target = targetOf(schema, document);
  if (target !== null && depth < deepest) return isText(target, document, depth + 1);
  const { type, const: only, enum: some } = schema;
  const types = type === undefined ? [] : isArray(type) ? type : [type];
  if (types.length > 0) return types.every((each) => each === "string" || each === "null");
  if (only !== undefined) return typeof only === "string";
  if (some !== undefined && isArray(some)) return some.every((value) => typeof value === "string");
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((keyword) => schemasIn(schema, keyword));
  return (
    schema["properties"] === undefined &&
    schema["items"] === undefined &&
    parts.every((part) => isText(part, document, depth + 1))
  );
}

interface Rewriting {
  readonly document: ApiDocument;
  /** What the schemas around say is required: it is said again where it is described. */
  readonly required: readonly string[];
  readonly depth: number;
}

/** The schema with what is in `data` in place of its text, which is always there. What has no such data stays the schema that it is. */
function withReadData(schema: SchemaNode, { document, required, depth }: Rewriting): SchemaNode {
  if (!isObject(schema) || depth > deepest) return schema;
  const target = targetOf(schema, document);
  const read = target === null ? null : withReadData(target, { document, required: [], depth: depth + 1 });
  const { properties: own = {}, required: stated = [] } = schema;
  const properties = isObject(own) ? own : {};
  const data = properties["data"] ?? null;
  const content = isObject(data) ? contentOf(data) : null;
  const known = isArray(stated) ? stated.filter((name) => typeof name === "string") : [];
  const missing = required.filter((name) => Object.hasOwn(properties, name) && !known.includes(name));
  const inner = { document, required: [...required, ...known], depth: depth + 1 };
  const changed: Record<string, Json> = {
    ...(content === null ? {} : { properties: { ...properties, data: content } }),
    ...(missing.length === 0 ? {} : { required: [...known, ...missing] }),
  };
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    const parts = schemasIn(schema, keyword);
    const rewritten = parts.map((part) => withReadData(part, inner));
    if (rewritten.some((part, index) => part !== parts[index])) changed[keyword] = rewritten;
  }
  if (read !== target && read !== null) {
    const { $ref: _, ...rest } = schema;
    return { ...rest, ...changed, allOf: [...schemasIn(rest, "allOf"), read] };
  }
  return Object.keys(changed).length === 0 ? schema : { ...schema, ...changed };
}
