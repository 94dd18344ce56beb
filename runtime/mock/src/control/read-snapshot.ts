import { isArray, isObject, member, type Json } from "../json.js";

/** Checks that a value from a file or the network is a snapshot. Throws a TypeError if it isn't. */
export function readSnapshot(value: Json): Json {
  const state = member(value, "state");
  const entities = member(state, "entities");
  const clock = member(value, "clock");
  const isSnapshot =
    (isTime(clock) || isTime(member(clock, "frozen"))) &&
    isObject(member(value, "gatekeeper")) &&
    isArray(entities) &&
    entities.every((each) => isObject(member(each, "value")) && isArray(member(each, "keys")));
  if (!isSnapshot) throw new TypeError("Not a snapshot of a mock.");
  return value;
}

/** Whether the value is a number of milliseconds from which a clock can compute a valid date. */
function isTime(value: Json | undefined): boolean {
  return typeof value === "number" && Math.abs(value) <= 4e15;
}
