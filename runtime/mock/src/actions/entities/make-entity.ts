import { toInstant } from "../../state/to-instant.js";
import { flatten } from "../../data/schema/flatten.js";
import type { FlatSchema } from "../../data/schema/flat-schema.js";
import { isObject, member, mergeObjects, toText, type Json, type JsonObject } from "../../json.js";
import type { MockSchema, ResourceTable, Scope } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { hiddenParents } from "../places/parent-places.js";
import { withParents } from "../places/with-parents.js";
import { keyIn, topOf, withKey } from "../places/key-path.js";
import { makeKey } from "./make-key.js";
import { scopeKeys } from "../scope.js";
import { computedTimestamps } from "./computed-timestamps.js";
import { shape } from "../shape.js";
import { withoutReadOnly, writablePropertiesOf } from "./writable-properties.js";

export interface EntityCreation {
  readonly resource: ResourceTable;
  readonly scope: Scope;
  /** Whether the new entity has no parents, although its path contains the entities in `scope`. */
  readonly isForeign?: boolean;
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
  { resource, scope, isForeign = false, body: flat, schema }: EntityCreation,
  call: Call,
): NewEntity {
  const all = scopeKeys(scope, call);
  const parents = isForeign ? all.slice(0, resource.parents.length) : all;
  const sent = withoutParents(withoutReadOnly(body, flat, call));
  const writable = writablePropertiesOf(flat, call);
  const timestamps = computedTimestamps(resource, ["created", "changed"], call);
  const sentAndTimestamps = mergeObjects(automaticTimestamps(schema, call), sent, timestamps);
  const initial = initialStates(schema, call);
  const known = withParents(mergeObjects(writable.defaults, sentAndTimestamps), schema, scope, call);
  const distinct = distinctNames(resource, call);
  for (let attempt = 1; ; attempt += 1) {
    const count = call.world.state.nextCount(resource.name);
    const seed = `${resource.name}/${[...parents, `#${count}`].join("/")}`;
    const full = shape(schema, mergeObjects(initial, known), call, { seed, fill: "all", distinct });
    const generated = isObject(full) ? withoutUnsent(full, { known, writable: writable.names, schema, call }) : {};
    const key = makeKey(resource, { value: generated, sent, count, seed, schema, attempt }, call);
    const value = mergeObjects(
      generated,
      attempt > maxAttempts && keyIn(sent, resource) === undefined ? fallbackKey(resource, generated, count) : key,
      withoutNames(mergeObjects(sent, timestamps), generated),
      hiddenIn(known),
    );
    const before = (resource.composite ?? []).map((name) => toText(member(value, name) ?? ""));
    const keys = [...parents, ...before, keyOf(value, resource, `${count}`)];
    const isTaken = call.world.state.get(resource.name, keys) !== null;
    if (!isTaken || keyIn(sent, resource) !== undefined) return { keys, value };
  }
}

const maxAttempts = 100;

function withoutParents(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== hiddenParents));
}

/** The keys of the parents for which the schema has no property. */
function hiddenIn(value: JsonObject): JsonObject {
  const hidden = member(value, hiddenParents);
  return hidden === undefined ? {} : { [hiddenParents]: hidden };
}

/** A key to use when all valid keys are taken. The schema might not allow it. */
function fallbackKey(resource: ResourceTable, value: JsonObject, count: number): JsonObject {
  const { key } = resource;
  return key === null ? {} : topOf(withKey(value, `${resource.keyPath?.at(-1) ?? key}-${count}`, resource), resource);
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

/** The schema of a property in the response, or else in the request body. */
export function propertyOf(
  name: string,
  { body, schema }: Pick<EntityCreation, "body" | "schema">,
  call: Call,
): MockSchema | undefined {
  const { properties } = flatten(schema, call.operation.api.table.schemas).object;
  return properties.get(name) ?? body?.object.properties.get(name);
}

const timestampNames =
  /^(created|updated|modified|lastModified|last_modified|creation|createdOn|created_on)([-_]?(at|on|date|time|Date|At|On|Time))?$/;

/**
 * Returns the properties whose names suggest a creation or modification time, set to the current time: date-times, and
 * integers with the seconds (or milliseconds, if the format says so) since 1970.
 */
export function automaticTimestamps(schema: MockSchema, call: Call, names: RegExp = timestampNames): JsonObject {
  const { schemas } = call.operation.api.table;
  const { properties } = flatten(schema, schemas).object;
  const now = call.world.now();
  const timestamps = [...properties].flatMap(([name, each]): (readonly [string, Json])[] => {
    if (!names.test(name)) return [];
    const { types, text } = flatten(each, schemas);
    if (text.format === "date-time") return [[name, toInstant(now)]];
    if (types?.includes("integer") !== true) return [];
    return [[name, /milli|[-_]ms$/.test(text.format ?? "") ? now : Math.floor(now / 1000)]];
  });
  return Object.fromEntries(timestamps);
}

const stateNames = /(^|[a-z_-])(status|state|phase|stage)$/i;

/** The initial states of a new entity: for each enum property named like a state, its default or first value. */
function initialStates(schema: MockSchema, call: Call): JsonObject {
  const { schemas } = call.operation.api.table;
  const states = [...flatten(schema, schemas).object.properties].flatMap(
    ([name, each]): (readonly [string, Json])[] => {
      if (!stateNames.test(name)) return [];
      const { values, defaults } = flatten(each, schemas);
      const first = values !== null && values.length > 1 ? values.find((value) => value !== null) : undefined;
      return first === undefined ? [] : [[name, defaults[0] ?? first]];
    },
  );
  return Object.fromEntries(states);
}

/**
 * The names of the properties whose values must differ between entities: the key, unique properties, secrets, and the
 * user names and passwords of accounts.
 */
function distinctNames({ name, key, unique, secrets }: ResourceTable, call: Call): ReadonlySet<string> {
  const accounts = Object.values(call.operation.api.table.schemes).flatMap((scheme) => {
    const account = "accounts" in scheme ? scheme.accounts : null;
    return account?.resource === name ? [account.user, account.password] : [];
  });
  const paths = [...Object.keys(secrets), ...accounts].flatMap((path) => path.replaceAll("[]", "").split("."));
  return new Set([...(key === null ? [] : [key]), ...unique, ...paths]);
}

/** The key under which the state stores an entity. */
function keyOf(value: JsonObject, resource: ResourceTable, fallback: string): string {
  const found = keyIn(value, resource);
  return typeof found === "string" || typeof found === "number" ? String(found) : fallback;
}
