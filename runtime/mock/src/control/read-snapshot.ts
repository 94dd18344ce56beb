import { isArray, isObject, member, type Json } from "../json.js";

/** A snapshot, if it is one: what comes from a file or over the network may be anything. Throws a TypeError if not. */
export function readSnapshot(value: Json): Json {
  const state = member(value, "state");
  const entities = member(state, "entities");
  const isWhole =
    typeof member(value, "clock") === "number" &&
    isObject(member(value, "gatekeeper")) &&
    isArray(entities) &&
    entities.every((each) => isObject(member(each, "value")) && isArray(member(each, "keys")));
  if (!isWhole) throw new TypeError("This is no snapshot of a mock.");
  return value;
}
