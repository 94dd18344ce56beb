import { isArray, member, type Json } from "../../json.js";
import type { MockTables, ResourceTable } from "../../tables/tables.js";

/** Identifies an entity in a request. The entity may not exist. */
export interface EntityAddress {
  readonly resource: ResourceTable;
  /** The keys of the entity's parents, outermost first, followed by the entity's own key. */
  readonly keys: readonly string[];
}

/** Reads the properties `resource` and `keys` of a body. Throws an error that describes the first problem. */
export function readAddress(body: Json | undefined, { resources }: MockTables): EntityAddress {
  const [name, keys] = [member(body, "resource"), member(body, "keys")];
  const resource = typeof name === "string" && Object.hasOwn(resources, name) ? resources[name] : undefined;
  if (resource === undefined)
    throw new RangeError(`Unknown resource ${JSON.stringify(name ?? null)}. GET /__almanac/state lists all resources.`);
  const { parents } = resource;
  if (!isArray(keys) || !keys.every((key) => typeof key === "string") || keys.length !== parents.length + 1)
    throw new TypeError(
      `"keys" must be a list of ${parents.length + 1} strings: the keys of the ${parents.length} parents, then the key of the entity.`,
    );
  return { resource, keys: keys.map(String) };
}
