import { isArray, isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { ReferenceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { referencedEntity } from "./referenced-entity.js";
import { referencesOf } from "./references-of.js";

/** Returns the value of a referenced entity for a response, without replacing the references in it. */
export type ShowReferenced = (entity: Entity) => JsonObject;

/** Replaces the objects in an entity's value that describe other entities with these entities, if they exist in the state. */
export function showReferences(value: JsonObject, holder: Entity, show: ShowReferenced, call: Call): JsonObject {
  const shownAt = (object: Json, reference: ReferenceTable): Json => {
    if (isArray(object)) return object.map((each) => shownAt(each, reference));
    const entity = isObject(object) ? referencedEntity(object, reference, holder, call) : undefined;
    return entity === undefined ? object : show(entity);
  };
  const shown = referencesOf(holder.resource, call).flatMap((reference): [string, Json][] => {
    const object = member(value, reference.property);
    const next = object === undefined ? undefined : shownAt(object, reference);
    return next === undefined || next === object ? [] : [[reference.property, next]];
  });
  return shown.length === 0 ? value : mergeObjects(value, Object.fromEntries(shown));
}
