import { isArray, isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { ReferenceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { referencesOf } from "./references-of.js";

/** Returns the value of a referenced entity for a response, without replacing the references in it. */
export type ShowReferenced = (entity: Entity) => JsonObject;

/** Replaces the objects that describe other entities with these entities, if they exist in the state. */
export function showReferences(value: JsonObject, resource: string, show: ShowReferenced, call: Call): JsonObject {
  const shown = referencesOf(resource, call).flatMap((reference): [string, Json][] => {
    const object = member(value, reference.property);
    const next = object === undefined ? undefined : shownAt(object, reference, show, call);
    return next === undefined || next === object ? [] : [[reference.property, next]];
  });
  return shown.length === 0 ? value : mergeObjects(value, Object.fromEntries(shown));
}

function shownAt(object: Json, reference: ReferenceTable, show: ShowReferenced, call: Call): Json {
  if (isArray(object)) return object.map((each) => shownAt(each, reference, show, call));
  const { resource, key, numericKey = key } = reference;
  if (resource === null || !isObject(object)) return object;
  const { state } = call.world;
  const [id, name] = [textAt(object, numericKey), numericKey === key ? null : textAt(object, key)];
  const byId = id === null ? null : state.find(resource, id);
  const byName = name === null ? undefined : state.findByValue(resource, key, name)[0];
  const entity = byId?.isPresent === true ? byId.entity : byName;
  return entity === undefined ? object : show(entity);
}

function textAt(object: JsonObject, name: string): string | null {
  const value = member(object, name);
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
