import { isArray, isObject, member, type Json, type JsonObject } from "../../../model/json.js";
import type { JsonEvents } from "../../../model/streaming.js";
import type { ApiDocument, SchemaNode } from "../../../resolve/document.js";

export interface EventShape {
  /** The event as an object, with its data parsed; null if the document describes only the data. */
  readonly event: SchemaNode | null;
  readonly data: SchemaNode;
  readonly json: JsonEvents;
}

const fields: ReadonlySet<string> = new Set(["data", "event", "id", "retry", "comment"]);

/**
 * Derives the shape of events from the schema of a text/event-stream item. In OpenAPI 3.2 that schema describes the event with its
 * fields; in documents of earlier versions it describes the JSON in the `data` field.
 */
export function eventShape(item: SchemaNode, document: ApiDocument): EventShape {
  const variants = variantsOf(item, { document, depth: 0, known: new Map() });
  const names = new Set(variants.flatMap(({ properties }) => [...properties.keys()]));
  const isEvent = names.has("data") && [...names].every((name) => fields.has(name));
  if (!isEvent) return { event: null, data: item, json: isText(item, document) ? [] : true };
  const kinds = variants.map(({ properties }) => ({
    names: namesOf(properties.get("event") ?? true),
    isJson: isJsonData(properties.get("data") ?? true, document),
  }));
  const jsonEvents = kinds.filter(({ isJson }) => isJson).flatMap(({ names }) => names ?? ["message"]);
  return {
    event: withParsedData(item, { document, required: ["data"], depth: 0, known: new Map() }),
    data: true,
    json: kinds.every(({ isJson }) => isJson) ? true : [...new Set(jsonEvents)],
  };
}

interface Variant {
  readonly properties: ReadonlyMap<string, SchemaNode>;
}

const maxDepth = 8;
const maxVariants = 200;

/** The position in a schema walk, plus the results for the schemas already visited, by depth and schema. */
interface Walk<Result> {
  readonly document: ApiDocument;
  readonly depth: number;
  readonly known: Map<number, Map<SchemaNode, Result>>;
}

/**
 * Returns the result for a schema at the current depth. Each result is computed only once, because the walk can reach a
 * schema in several ways.
 */
function once<Result>(schema: SchemaNode, { depth, known }: Walk<Result>, compute: () => Result): Result {
  const results = known.get(depth) ?? new Map<SchemaNode, Result>();
  known.set(depth, results);
  const result = results.get(schema) ?? compute();
  results.set(schema, result);
  return result;
}

/** Expands `allOf`, `oneOf` and `anyOf` into the possible variants of an object, each with all its properties. */
function variantsOf(schema: SchemaNode, walk: Walk<readonly Variant[]>): readonly Variant[] {
  if (!isObject(schema) || walk.depth > maxDepth) return [{ properties: new Map() }];
  return once(schema, walk, () => expand(schema, { ...walk, depth: walk.depth + 1 }));
}

function expand(schema: JsonObject, inner: Walk<readonly Variant[]>): readonly Variant[] {
  const declared = member(schema, "properties");
  const start: Variant = { properties: new Map(isObject(declared) ? Object.entries(declared).map(asProperty) : []) };
  const target = targetOf(schema, inner.document);
  const parts = [...(target === null ? [] : [target]), ...schemasIn(schema, "allOf")].map((part) =>
    variantsOf(part, inner),
  );
  const choices = ["oneOf", "anyOf"]
    .map((keyword) => schemasIn(schema, keyword).flatMap((branch) => variantsOf(branch, inner)))
    .map((branches) => branches.slice(0, maxVariants))
    .filter((branches) => branches.length > 0);
  return [...parts, ...choices].reduce<readonly Variant[]>(
    (variants, more) => variants.flatMap((left) => more.map((right) => merge(left, right))).slice(0, maxVariants),
    [start],
  );
}

function asProperty([name, value]: readonly [string, Json]): readonly [string, SchemaNode] {
  return [name, isObject(value) || typeof value === "boolean" ? value : true];
}

/** Merges two variants. If both describe a property, merges its schemas. */
function merge(left: Variant, right: Variant): Variant {
  const properties = new Map(left.properties);
  for (const [name, schema] of right.properties) {
    const existing = properties.get(name);
    properties.set(
      name,
      isObject(existing ?? true) && isObject(schema) ? { ...(existing as JsonObject), ...schema } : schema,
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

/** The event names that the schema of the `event` field allows; null if it allows any. */
function namesOf(schema: SchemaNode): readonly string[] | null {
  if (!isObject(schema)) return null;
  const { const: constant, enum: listed } = schema;
  const values = constant !== undefined ? [constant] : listed !== undefined && isArray(listed) ? listed : null;
  return values?.filter((value) => typeof value === "string") ?? null;
}

function isJsonData(schema: SchemaNode, document: ApiDocument): boolean {
  return contentOf(schema) !== null || !isText(schema, document);
}

/** The schema of the JSON inside a string, from `contentSchema` or `contentMediaType`; null if the string is not JSON. */
function contentOf(schema: SchemaNode): SchemaNode | null {
  if (!isObject(schema)) return null;
  const { contentSchema, contentMediaType } = schema;
  if (typeof contentMediaType === "string" && !/[/+]json\b/.test(contentMediaType)) return null;
  if (isObject(contentSchema ?? null) || typeof contentSchema === "boolean") return contentSchema as SchemaNode;
  return typeof contentMediaType === "string" ? true : null;
}

/**
 * Whether a schema allows only strings (or null), or does not restrict the type. In a recursive schema, the inner
 * reference doesn't affect the result.
 */
function isText(schema: SchemaNode, document: ApiDocument, visited = new Set<SchemaNode>()): boolean {
  if (!isObject(schema) || visited.has(schema)) return true;
  visited.add(schema);
  const target = targetOf(schema, document);
  if (target !== null) return isText(target, document, visited);
  const { type, const: constant, enum: listed } = schema;
  const types = type === undefined ? [] : isArray(type) ? type : [type];
  if (types.length > 0) return types.every((each) => each === "string" || each === "null");
  if (constant !== undefined) return typeof constant === "string";
  if (listed !== undefined && isArray(listed)) return listed.every((value) => typeof value === "string");
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((keyword) => schemasIn(schema, keyword));
  return (
    schema["properties"] === undefined &&
    schema["items"] === undefined &&
    parts.every((part) => isText(part, document, visited))
  );
}

interface RewriteContext extends Walk<SchemaNode> {
  /** Properties that the enclosing schemas require. If the rewritten schema declares one, it also requires it. */
  readonly required: readonly string[];
}

/**
 * Replaces the string schema of `data` with the schema of the JSON inside the string. Returns the schema unchanged if
 * `data` is not JSON.
 */
function withParsedData(schema: SchemaNode, context: RewriteContext): SchemaNode {
  const { document, required, depth } = context;
  if (!isObject(schema) || depth > maxDepth) return schema;
  const target = targetOf(schema, document);
  const below = { ...context, required: [], depth: depth + 1 };
  const parsedTarget = target === null ? null : once(target, below, () => withParsedData(target, below));
  const { properties: declared = {}, required: listed = [] } = schema;
  const properties = isObject(declared) ? declared : {};
  const data = properties["data"] ?? null;
  const content = isObject(data) ? contentOf(data) : null;
  const ownRequired = isArray(listed) ? listed.filter((name) => typeof name === "string") : [];
  const missing = required.filter((name) => Object.hasOwn(properties, name) && !ownRequired.includes(name));
  const inner = { ...below, required: [...required, ...ownRequired] };
  const changed: Record<string, Json> = {
    ...(content === null ? {} : { properties: { ...properties, data: content } }),
    ...(missing.length === 0 ? {} : { required: [...ownRequired, ...missing] }),
  };
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    const parts = schemasIn(schema, keyword);
    const rewritten = parts.map((part) => withParsedData(part, inner));
    if (rewritten.some((part, index) => part !== parts[index])) changed[keyword] = rewritten;
  }
  if (parsedTarget !== target && parsedTarget !== null) {
    const { $ref: _, ...rest } = schema;
    return { ...rest, ...changed, allOf: [...schemasIn(rest, "allOf"), parsedTarget] };
  }
  return Object.keys(changed).length === 0 ? schema : { ...schema, ...changed };
}
