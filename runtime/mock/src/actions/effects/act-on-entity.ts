import { isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";
import { toInstant } from "../../state/to-instant.js";
import type { Entity } from "../../state/state.js";
import type { ActAction } from "../../tables/tables.js";
import { equals } from "../../data/json/equals.js";
import { success, type Call, type Result } from "../call.js";
import { valueAt } from "../../data/json/value-at.js";
import { propertyPath } from "../places/property-path.js";
import { setAt } from "../places/set-at.js";
import { resourceOf } from "../resource-of.js";
import { shape } from "../shape.js";
import { computeValue } from "../entities/compute-value.js";
import { computedTimestamps } from "../entities/computed-timestamps.js";
import { findEntity } from "../entities/find-entity.js";
import { showEntity } from "../entities/show-entity.js";
import { withRevision } from "../writes/with-revision.js";
import { writeRulesOf } from "../writes/write-rules-of.js";

/** Sets the properties that an action such as "cancel" changes, and returns the entity. */
export function actOnEntity(action: ActAction, call: Call): Result {
  const found = findEntity(action, call);
  if ("kind" in found) return found;
  const table = resourceOf(action.resource, call);
  if (!isAllowed(computeValue(found, table, call), action)) {
    const key = found.keys.at(-1) ?? "";
    return action.refused === null
      ? { kind: "conflict", resource: action.resource, key }
      : { kind: "code", code: action.refused, parameters: [key] };
  }
  const entity = change(found, action, call);
  const notes = notesOn(entity, action, call);
  const schema = call.content?.schema ?? null;
  if (schema === null) return { ...success(undefined), notes };
  const seed = `${entity.resource}/${entity.keys.join("/")}`;
  return { ...success(shape(schema, showEntity(entity, table, call), call, { seed, fill: "required" })), notes };
}

/** Returns a note for each sent property that the entity also has, because the action's effect on it is unknown. */
function notesOn({ value }: Entity, { set }: ActAction, { body }: Call): readonly string[] {
  const used = Object.values(set).flatMap((table) => (table.kind === "body" ? [table.property] : []));
  const names = isObject(body) ? Object.keys(body) : [];
  return names
    .filter((name) => Object.hasOwn(value, name) && !Object.hasOwn(set, name) && !used.includes(name))
    .map((name) => `The property /${name} of the body has no effect. A hint can specify what the action sets.`);
}

function isAllowed(value: JsonObject, { when }: ActAction): boolean {
  return Object.entries(when).every(([name, allowed]) =>
    allowed.some((each) => equals(valueAt(value, propertyPath(name, value)) ?? null, each)),
  );
}

function change(entity: Entity, { set }: ActAction, call: Call): Entity {
  const changes = Object.entries(set).flatMap(([name, table]): [string, Json][] => {
    switch (table.kind) {
      case "value":
        return [[name, table.value]];
      case "now":
        return [[name, toInstant(call.world.now())]];
      case "body": {
        const sent = member(call.body, table.property);
        return sent === undefined ? [] : [[name, sent]];
      }
      case "query": {
        const sent = member(call.parameters, table.parameter);
        return sent === undefined ? [] : [[name, sent]];
      }
    }
  });
  if (changes.length === 0) return entity;
  const timestamps = computedTimestamps(resourceOf(entity.resource, call), ["changed"], call);
  const changed = changes.reduce((each, [name, next]) => setAt(each, propertyPath(name, each), next), entity.value);
  const value = mergeObjects(changed, timestamps);
  const rules = writeRulesOf(entity.resource, null, call);
  return call.world.state.put(entity.resource, entity.keys, withRevision(value, { isNew: false, rules }, call));
}
