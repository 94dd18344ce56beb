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
  /** The schema of the body, or of its items if it is an array; null if there is none. */
  readonly body: FlatSchema | null;
  readonly schema: MockSchema;
}

export interface NewEntity {
  readonly keys: readonly string[];
  readonly value: JsonObject;
}

/** Makes an entity from a body: adds defaults, server-generated properties and an unused key. */
export function makeEntity(
  body: Json | undefined,
  { resource, scope, body: flat, schema }: EntityCreation,
  call: Call,
): NewEntity {
  const parents = scopeKeys(scope, call);
  const sent = withoutReadOnly(body, flat, call);
  const writable = writablePropertiesOf(flat, call);
  const timestamps = computedTimestamps(resource, ["created", "changed"], call);
  const sentAndTimestamps = mergeObjects(automaticTimestamps(schema, call), sent, timestamps);
  const known = mergeObjects(writable.defaults, parentProperties(schema, scope, call), sentAndTimestamps);
  for (let attempt = 1; ; attempt += 1) {
    const count = call.world.state.nextCount(resource.name);
    const seed = `${resource.name}/${[...parents, `#${count}`].join("/")}`;
    const full = shape(schema, known, call, { seed, fill: "all" });
    const generated = isObject(full) ? withoutUnsent(full, { known, writable: writable.names, schema, call }) : {};
    const key = makeKey(resource, { value: generated, sent, count, seed, schema }, call);
    const value = mergeObjects(
      generated,
      attempt > maxAttempts ? fallbackKey(resource, sent, count) : key,
      withoutNames(mergeObjects(sent, timestamps), generated),
    );
    const keys = [...parents, keyOf(value, resource, `${count}`)];
    const isTaken = call.world.state.get(resource.name, keys) !== null;
    if (!isTaken || Object.hasOwn(sent, resource.key ?? "")) return { keys, value };
  }
}

const maxAttempts = 100;

/** A key to use when all valid keys are taken. The schema might not allow it. */
function fallbackKey({ key }: ResourceTable, sent: JsonObject, count: number): JsonObject {
  return key === null || Object.hasOwn(sent, key) ? {} : { [key]: `${key}-${count}` };
}

interface Unsent {
  /** The defaults, the sent properties, the parents' keys and the timestamps. Other properties are generated. */
  readonly known: JsonObject;
  readonly writable: ReadonlySet<string>;
  readonly schema: MockSchema;
  readonly call: Call;
}

/** Removes generated values of writable properties that the client didn't send, unless the response requires them. */
function withoutUnsent(full: JsonObject, { known, writable, schema, call }: Unsent): JsonObject {
  const { required } = flatten(schema, call.operation.api.table.schemas).object;
  return Object.fromEntries(
    Object.entries(full).filter(([name]) => Object.hasOwn(known, name) || !writable.has(name) || required.has(name)),
  );
}

/**
 * Returns the sent properties that this version's response doesn't contain. They are stored because another version
 * might return them.
 */
function withoutNames(sent: JsonObject, generated: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !Object.hasOwn(generated, name)));
}

/** Returns the properties that are named after a parent's path parameter, with the values from the path. */
function parentProperties(schema: MockSchema, scope: Scope, call: Call): JsonObject {
  const { properties } = flatten(schema, call.operation.api.table.schemas).object;
  const levels = scope.filter(({ parameter }) => properties.has(parameter));
  return Object.fromEntries(
    levels.map(({ parameter }) => [
      parameter,
      toPropertyValue(call.path.get(parameter) ?? "", properties.get(parameter), call),
    ]),
  );
}

/** The schema of a property in the response, or else in the request body. */
export function propertyOf(name: string, { body, schema }: EntityCreation, call: Call): MockSchema | undefined {
  const { properties } = flatten(schema, call.operation.api.table.schemas).object;
  return properties.get(name) ?? body?.object.properties.get(name);
}

/** Converts a path parameter's value to a property's type. */
export function toPropertyValue(text: string, schema: MockSchema | undefined, call: Call): Json {
  const types = schema === undefined ? null : flatten(schema, call.operation.api.table.schemas).types;
  const isNumber = types?.some((type) => type === "integer" || type === "number") === true;
  return isNumber && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

const timestampNames =
  /^(created|updated|modified|lastModified|last_modified|creation|createdOn|created_on)([-_]?(at|on|date|time|Date|At|On|Time))?$/;

/** Returns the date-time properties whose names suggest a creation or modification time, set to the current time. */
export function automaticTimestamps(schema: MockSchema, call: Call, names: RegExp = timestampNames): JsonObject {
  const { properties } = flatten(schema, call.operation.api.table.schemas).object;
  const timestamps = [...properties].filter(
    ([name, each]) => names.test(name) && flatten(each, call.operation.api.table.schemas).text.format === "date-time",
  );
  const now = toInstant(call.world.now());
  return Object.fromEntries(timestamps.map(([name]) => [name, now]));
}

/** The key under which the state stores an entity. */
function keyOf(value: JsonObject, { key }: ResourceTable, fallback: string): string {
  const found = key === null ? undefined : member(value, key);
  return typeof found === "string" || typeof found === "number" ? String(found) : fallback;
}
