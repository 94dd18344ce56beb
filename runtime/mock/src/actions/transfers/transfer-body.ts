import { isArray, isObject, member, type Json, type JsonObject } from "../../json.js";
import type { EntityPlaces, ReferenceTable } from "../../tables/tables.js";
import { putAt } from "./put-at.js";

type Transfers = Pick<EntityPlaces, "moves" | "references">;

/** Moves the properties of a body to their places in the entity, and converts ids to objects that contain them. */
export function transferBody(body: JsonObject, { moves = {}, references = {} }: Transfers): JsonObject {
  const isKept = (name: string): boolean => !Object.hasOwn(moves, name) && !Object.hasOwn(references, name);
  const kept = Object.entries(body).filter(([name]) => isKept(name));
  let moved: JsonObject = Object.fromEntries(kept);
  for (const [name, reference] of Object.entries(references)) {
    const sent = member(body, name);
    if (sent !== undefined) moved = putAt(moved, [reference.property], toReference(sent, reference));
  }
  for (const [name, paths] of Object.entries(moves)) {
    const sent = member(body, name);
    if (sent !== undefined) for (const path of paths) moved = putAt(moved, path, sent);
  }
  return moved;
}

/** Converts an id to an object that contains it. Keeps null and objects. */
function toReference(sent: Json, reference: ReferenceTable): Json {
  if (isArray(sent)) return sent.map((each) => toReference(each, reference));
  if (sent === null || isObject(sent)) return sent;
  const { key, numericKey } = reference;
  const isNumber = typeof sent === "string" && /^\d{1,15}$/.test(sent);
  return numericKey !== undefined && isNumber ? { [numericKey]: Number(sent) } : { [key]: sent };
}
