import { toInstant } from "../../state/to-instant.js";
import { flatten } from "../../data/schema/flatten.js";
import type { FlatSchema } from "../../data/schema/flat-schema.js";
import { isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { MockSchema, ResourceTable, Scope } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { makeKey } from "./make-key.js";
import { scopeKeys } from "../scope.js";
import { computedTimestamps } from "./computed-timestamps.js";
import { shape } from "../shape.js";
import { withoutReadOnly, writablePropertiesOf } from "./writable-properties.js";

export interface EntityCreation {
  readonly resource: ResourceTable;
  readonly scope: Scope;
  /** What the body, or an item of it, may be; null where it may be anything. */
  readonly body: FlatSchema | null;
  /** What such an entity looks like in an answer. */
  readonly schema: MockSchema;
}

export interface NewEntity {
  readonly keys: readonly string[];
  readonly value: JsonObject;
}

/** What is created from a body: with the server's defaults, what only the server sets, and a key of its own. */
export function makeEntity(body: Json | undefined, { resource, scope, body: flat, schema }: EntityCreation, call: Call): NewEntity {
  const parents = scopeKeys(scope, call);
  const sent = withoutReadOnly(body, flat, call);
  const writable = writablePropertiesOf(flat, call);
  const stamps = computedTimestamps(resource, ["created", "changed"], call);
  const times = mergeObjects(automaticTimestamps(schema, call), sent, stamps);
  const known = mergeObjects(writable.defaults, parentProperties(schema, scope, call), times);
  for (let tries = 1; ; tries += 1) {
    const count = call.world.state.nextCount(resource.name);
    const seed = `${resource.name}/${[...parents, `#${count}`].join("/")}`;
    const full = shape(schema, known, call, { seed, fill: "all" });
    const made = isObject(full) ? withoutUnsent(full, { sent: known, writable: writable.names, schema, call }) : {};
    const key = makeKey(resource, { made, sent, count, seed, schema }, call);
    const value = mergeObjects(
      made,
      tries > most ? plainKey(resource, sent, count) : key,
      missing(mergeObjects(sent, stamps), made),
    );
    const keys = [...parents, keyOf(value, resource, `${count}`)];
    const isTaken = call.world.state.get(resource.name, keys) !== null;
    if (!isTaken || Object.hasOwn(sent, resource.key ?? "")) return { keys, value };
  }
}

const most = 100;

/** Where all keys that the schema admits are used up, one that it does not. */
function plainKey({ key }: ResourceTable, sent: JsonObject, count: number): JsonObject {
  return key === null || Object.hasOwn(sent, key) ? {} : { [key]: `${key}-${count}` };
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
    own.map(({ parameter }) => [parameter, toPropertyValue(call.path.get(parameter) ?? "", properties.get(parameter), call)]),
  );
}

/** The schema of a property, of those that are sent or of those that are answered. */
export function propertyOf(name: string, { body, schema }: EntityCreation, call: Call): MockSchema | undefined {
  const { properties } = flatten(schema, call.operation.api.table.schemas).object;
  return properties.get(name) ?? body?.object.properties.get(name);
}

/** What stands in a path as the value of a property. */
export function toPropertyValue(text: string, schema: MockSchema | undefined, call: Call): Json {
  const types = schema === undefined ? null : flatten(schema, call.operation.api.table.schemas).types;
  const isNumber = types?.some((type) => type === "integer" || type === "number") === true;
  return isNumber && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

const momentNames =
  /^(created|updated|modified|lastModified|last_modified|creation|createdOn|created_on)([-_]?(at|on|date|time|Date|At|On|Time))?$/;

/** Moments of creation and of the last change are now. */
export function automaticTimestamps(schema: MockSchema, call: Call, names: RegExp = momentNames): JsonObject {
  const { properties } = flatten(schema, call.operation.api.table.schemas).object;
  const moments = [...properties].filter(
    ([name, each]) => names.test(name) && flatten(each, call.operation.api.table.schemas).text.format === "date-time",
  );
  const now = toInstant(call.world.now());
  return Object.fromEntries(moments.map(([name]) => [name, now]));
}

/** The key under which the state keeps an entity. */
export function keyOf(value: JsonObject, { key }: ResourceTable, otherwise: string): string {
  const own = key === null ? undefined : member(value, key);
  return typeof own === "string" || typeof own === "number" ? String(own) : otherwise;
}
