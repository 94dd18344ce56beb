import { valueAt } from "../../data/json/value-at.js";
import { flatten } from "../../data/schema/flatten.js";
import { isObject, member, mergeObjects, toText, type Json, type JsonObject } from "../../json.js";
import type { MockSchema, ResourceTable, Scope } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { hiddenParents } from "../places/parent-places.js";
import { withParents } from "../places/with-parents.js";
import { compositePaths } from "../places/composite-paths.js";
import { keyIn, topOf, withKey } from "../places/key-path.js";
import { withFullName } from "../places/with-full-name.js";
import { withOwner } from "../places/with-owner.js";
import { makeKey } from "./make-key.js";
import { scopeKeys } from "../scope.js";
import { computedTimestamps } from "./computed-timestamps.js";
import { shape } from "../shape.js";
import { fillReferences } from "../transfers/fill-references.js";
import { addMissing } from "../writes/add-missing.js";
import { settleParts } from "../writes/settle-parts.js";
import { withDefaults } from "../writes/with-defaults.js";
import { withoutUnsent } from "../writes/without-unsent.js";
import { writeProperties } from "../writes/write-properties.js";
import { automaticTimestamps } from "../writes/automatic-timestamps.js";
import { completeEntity } from "../writes/complete-entity.js";
import { uploadFacts } from "../writes/upload-facts.js";
import { initialStates } from "../writes/initial-states.js";
import { writeRulesOf } from "../writes/write-rules-of.js";

export interface EntityCreation {
  readonly resource: ResourceTable;
  readonly scope: Scope;
  /** Whether the new entity has no parents, although its path contains the entities in `scope`. */
  readonly isForeign?: boolean;
  /** The schema of the body, or of its items if it is an array; null if there is none. */
  readonly body: MockSchema | null;
  readonly schema: MockSchema;
  /** The key, if the path contains it. */
  readonly key?: Json;
}

export interface NewEntity {
  readonly keys: readonly string[];
  readonly value: JsonObject;
  /** The JSON Pointers of sent properties that are ignored because only responses declare them. */
  readonly ignored: readonly string[];
}

/** Makes an entity from a body: adds defaults, server-generated properties and an unused key. */
export function makeEntity(
  body: Json | undefined,
  { resource, scope, isForeign = false, body: bodySchema, schema, key: given }: EntityCreation,
  call: Call,
): NewEntity {
  const all = scopeKeys(scope, call);
  const parents = isForeign ? all.slice(0, resource.parents.length) : all;
  const { schemas } = call.operation.api.table;
  const rules = writeRulesOf(resource.name, bodySchema, call);
  const accepted = writeProperties(isObject(body) ? withoutParents(body) : {}, null, rules);
  const sent = given === undefined ? accepted : withKey(accepted, given, resource);
  const withDefaulted = bodySchema === null ? sent : withDefaults(sent, bodySchema, schemas);
  const completed = fillReferences(withDefaulted, resource.name, call);
  const timestamps = computedTimestamps(resource, ["created", "changed"], call);
  const sentAndTimestamps = mergeObjects(
    automaticTimestamps(schema, "created", call),
    Object.fromEntries(Object.entries(completed).filter(([name]) => Object.hasOwn(sent, name))),
    timestamps,
  );
  const initial = initialStates(schema, call);
  const owned = withParents(mergeObjects(completed, sentAndTimestamps), schema, scope, call);
  const known = isForeign ? withOwner(owned, { schema, resource }, call) : owned;
  const times = (part: MockSchema): JsonObject => automaticTimestamps(part, "created", call);
  const settle = (part: MockSchema): JsonObject => mergeObjects(initialStates(part, call), times(part));
  const distinct = distinctNames(resource, call);
  for (let attempt = 1; ; attempt += 1) {
    const count = call.world.state.nextCount(resource.name);
    const seed = `${resource.name}/${[...parents, `#${count}`].join("/")}`;
    const full = shape(schema, mergeObjects(initial, known), call, { seed, fill: "all", distinct });
    const pruned = isObject(full) ? withoutUnsent(full, known, rules) : {};
    const generated = settleParts(pruned, completed, { schema, schemas, settle, add: times });
    const key = makeKey(resource, { value: generated, sent, count, seed, schema, attempt }, call);
    const value = addMissing(
      mergeObjects(
        generated,
        attempt > maxAttempts && keyIn(sent, resource) === undefined ? fallbackKey(resource, generated, count) : key,
        hiddenIn(known),
      ),
      // Also stores the sent properties that this response omits: other versions or operations might return them.
      mergeObjects(completed, timestamps),
    );
    const before = compositePaths(resource).map((path) => toText(valueAt(value, path) ?? ""));
    const keys = [...parents, ...before, keyOf(value, resource, `${count}`)];
    const keyOnly = topOf(value, resource);
    const isTaken = call.world.state.get(resource.name, keys) !== null;
    if (isTaken && keyIn(sent, resource) === undefined) continue;
    return {
      keys,
      value: mergeObjects(
        completeEntity(
          { keys, value: withFullName(value, keys, { schema, resource, call }), created: schema, rules },
          resource,
          call,
        ),
        uploadFacts(mergeObjects(sent, keyOnly), rules, call),
      ),
      ignored: [...rules.ignored],
    };
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

/** The schema of a property in the response, or else in the request body. */
export function propertyOf(
  name: string,
  { body, schema }: Pick<EntityCreation, "body" | "schema">,
  call: Call,
): MockSchema | undefined {
  const { properties } = flatten(schema, call.operation.api.table.schemas).object;
  const sent = body === null ? undefined : flatten(body, call.operation.api.table.schemas).object.properties.get(name);
  return properties.get(name) ?? sent;
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
