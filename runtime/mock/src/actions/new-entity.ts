import { fits } from "../data/fits.js";
import { flatten } from "../data/flatten.js";
import type { FlatSchema } from "../data/flat-schema.js";
import { isObject, member, type Json, type JsonObject } from "../json.js";
import type { MockSchema, ResourceTable, Scope } from "../tables.js";
import { merged, type Call } from "./call.js";
import { scopeKeys } from "./scope.js";
import { shape } from "./shape.js";
import { sentBy, writableOf } from "./writable.js";

export interface Making {
  readonly resource: ResourceTable;
  readonly scope: Scope;
  /** What the body, or an item of it, may be; null where it may be anything. */
  readonly body: FlatSchema | null;
  /** What such an entity looks like in an answer. */
  readonly schema: MockSchema;
}

export interface Made {
  readonly keys: readonly string[];
  readonly value: JsonObject;
}

/** What is created from a body: with the server's defaults, what only the server sets, and a key of its own. */
export function newEntity(body: Json | undefined, { resource, scope, body: flat, schema }: Making, call: Call): Made {
  const parents = scopeKeys(scope, call);
  const sent = sentBy(body, flat, call);
  const writable = writableOf(flat, call);
  const known = merged(writable.defaults, parentProperties(schema, scope, call), timesOf(schema, call), sent);
  for (;;) {
    const count = call.world.state.nextCount(resource.name);
    const seed = `${resource.name}/${[...parents, `#${count}`].join("/")}`;
    const full = shape(schema, known, call, { seed, fill: "all" });
    const made = isObject(full) ? withoutUnsent(full, { sent: known, writable: writable.names, schema, call }) : {};
    const value = merged(made, ownKey(resource, { made, sent, count, seed, schema }, call), missing(sent, made));
    const keys = [...parents, keyOf(value, resource, `${count}`)];
    const isTaken = call.world.state.get(resource.name, keys) !== null;
    if (!isTaken || Object.hasOwn(sent, resource.key ?? "")) return { keys, value };
  }
}

/** What the client may set and did not stays away, unless every answer has it. */
function withoutUnsent(
  full: JsonObject,
  { sent, writable, schema, call }: { sent: JsonObject; writable: ReadonlySet<string>; schema: MockSchema; call: Call },
): JsonObject {
  const { required } = flatten(schema, call.operation.api.table.schemas).object;
  return Object.fromEntries(
    Object.entries(full).filter(([name]) => Object.hasOwn(sent, name) || !writable.has(name) || required.has(name)),
  );
}

/** Sent members that answers do not show are kept all the same: another version may show them. */
function missing(sent: JsonObject, made: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !Object.hasOwn(made, name)));
}

/** Properties that are called like a parameter of the path are what the path says. */
function parentProperties(schema: MockSchema, scope: Scope, call: Call): JsonObject {
  const { properties } = flatten(schema, call.operation.api.table.schemas).object;
  const own = scope.filter(({ parameter }) => properties.has(parameter));
  return Object.fromEntries(
    own.map(({ parameter }) => [parameter, typed(call.path.get(parameter) ?? "", properties.get(parameter), call)]),
  );
}

function typed(text: string, schema: MockSchema | undefined, call: Call): Json {
  const types = schema === undefined ? null : flatten(schema, call.operation.api.table.schemas).types;
  return types?.includes("integer") === true && /^-?\d+$/.test(text) ? Number(text) : text;
}

const momentNames =
  /^(created|updated|modified|lastModified|last_modified|creation|createdOn|created_on)([-_]?(at|on|date|time|Date|At|On|Time))?$/;

/** Moments of creation and of the last change are now. */
export function timesOf(schema: MockSchema, call: Call, names: RegExp = momentNames): JsonObject {
  const { properties } = flatten(schema, call.operation.api.table.schemas).object;
  const moments = [...properties].filter(
    ([name, each]) => names.test(name) && flatten(each, call.operation.api.table.schemas).text.format === "date-time",
  );
  const now = new Date(call.world.now()).toISOString().replace(/\.\d+Z$/, "Z");
  return Object.fromEntries(moments.map(([name]) => [name, now]));
}

interface KeyMaking {
  readonly made: JsonObject;
  readonly sent: JsonObject;
  readonly count: number;
  readonly seed: string;
  readonly schema: MockSchema;
}

/** Numbers count up; where answers do not show a key at all, one is made. It is what paths may say of it. */
function ownKey({ name, key }: ResourceTable, { made, sent, count, seed, schema }: KeyMaking, call: Call): JsonObject {
  if (key === null || Object.hasOwn(sent, key)) return {};
  const { schemas } = call.operation.api.table;
  const stated = flatten(schema, schemas).object.properties.get(key);
  const flat = stated === undefined ? null : flatten(stated, schemas);
  if (flat?.types?.includes("integer") === true) return { [key]: count };
  const inPath = keySchema(name, call);
  const own = member(made, key);
  const isOwn = own !== undefined && flat?.values == null && (flat?.examples.length ?? 0) === 0;
  if (isOwn && (inPath === null || fits(inPath, own, schemas))) return {};
  // An example, a default or a constant would be the same for all. What suits the path suits the property nearly always.
  const [ofProperty, ofPath] = [
    isObject(stated) ? bareText(stated) : { type: "string" },
    isObject(inPath) ? bareText(inPath) : null,
  ];
  const ways = ofPath === null ? [ofProperty] : [ofPath, ofProperty, { allOf: [ofProperty, ofPath] }];
  const values = ways.map((way) => shape(way, undefined, call, { seed: `${seed}/${key}`, fill: "all" }));
  const unlike = values.find((value) => ways.every((way) => fits(way, value, schemas))) ?? values[0];
  return { [key]: typeof unlike === "string" && unlike !== "" ? unlike : `${key}-${count}` };
}

/** What the path parameter that names one of the resource may be; null if no operation has it. */
function keySchema(resource: string, { operation, revision }: Call): MockSchema | null {
  for (const { action, revisions } of operation.api.table.operations) {
    if (!("key" in action) || action.resource !== resource) continue;
    const all = [...revisions, revision].flatMap(({ parameters }) => parameters);
    const found = all.find(({ name, in: place }) => place === "path" && name === action.key);
    if (found !== undefined) return found.schema;
  }
  return null;
}

function bareText(schema: JsonObject): JsonObject {
  const { example: _, examples: __, default: ___, enum: ____, const: _____, ...rest } = schema;
  return rest;
}

/** The key under which the state keeps an entity. */
export function keyOf(value: JsonObject, { key }: ResourceTable, otherwise: string): string {
  const own = key === null ? undefined : member(value, key);
  return typeof own === "string" || typeof own === "number" ? String(own) : otherwise;
}
