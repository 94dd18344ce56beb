import { compositePaths } from "../../actions/places/composite-paths.js";
import { keyIn } from "../../actions/places/key-path.js";
import { valueAt } from "../../data/json/value-at.js";
import { isObject, member, toText, type Json, type JsonObject } from "../../json.js";
import type { State } from "../../state/state.js";
import { checkExpected } from "./check-expected.js";
import type { ControlRequest } from "./control-request.js";
import { describeEntity } from "./describe-entity.js";
import { readAddress, type EntityAddress } from "./read-address.js";

/**
 * Adds or replaces an entity. The value must contain the entity's own key, and the entity's parents must exist. Also
 * stores a value that doesn't match the response schema, so that tests can check how clients handle it. The response
 * lists the differences. With `expected`, writes only if the stored entity has this value.
 */
export function writeEntity({ engine: { state }, body, options: { tables } }: ControlRequest): Json {
  const address = readAddress(body, tables);
  const value = member(body, "value");
  if (!isObject(value)) throw new TypeError('"value" must be an object.');
  const problem = describeWrongKey(address, value) ?? describeMissingParent(address, state);
  if (problem !== null) throw new RangeError(problem);
  const { resource, keys } = address;
  checkExpected(body, address, state);
  const isNew = state.get(resource.name, keys) === null;
  state.put(resource.name, keys, value);
  return { keys, value, isNew, problems: describeEntity(resource.name, tables)?.problemsOf(value) ?? [] };
}

function describeWrongKey({ resource, keys }: EntityAddress, value: JsonObject): string | null {
  if (resource.key === null) return null;
  const names = [...compositePaths(resource), resource.keyPath ?? [resource.key]].map((path) => path.join("."));
  const own = keyIn(value, resource);
  const found = [...compositePaths(resource).map((path) => valueAt(value, path)), own];
  const expected = keys.slice(-found.length);
  const index = found.findIndex((each, at) => each === undefined || toText(each) !== expected[at]);
  if (index === -1) return null;
  return `The property ${names[index] ?? ""} must be ${JSON.stringify(expected[index])}, like the key. To change the key, delete the entity and add a new one.`;
}

function describeMissingParent({ resource: { parents }, keys }: EntityAddress, state: State): string | null {
  for (const [index, parent] of parents.entries()) {
    if (parent === null || state.isOpen(parent)) continue;
    const key = keys[index] ?? "";
    const isWhole = state.parentCount(parent) === index;
    if (state.find(parent, isWhole ? keys.slice(0, index + 1) : key)?.isPresent !== true)
      return `No ${parent} with the key ${JSON.stringify(key)} exists. Add it first.`;
  }
  return null;
}
