import type { ValidatorSchema } from "../../model/tables/validators.js";
import { referencesOf } from "./references-of.js";

/** Returns the definitions that schemas refer to, directly or indirectly, sorted by key. */
export function reachableDefinitions(
  schemas: readonly ValidatorSchema[],
  definitions: ReadonlyMap<string, ValidatorSchema>,
): ReadonlyMap<string, ValidatorSchema> {
  const found = new Map<string, ValidatorSchema>();
  const queue = schemas.flatMap(referencesOf);
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const schema = definitions.get(key);
    if (schema === undefined || found.has(key)) continue;
    found.set(key, schema);
    queue.push(...referencesOf(schema));
  }
  return new Map([...found].sort(([left], [right]) => (left < right ? -1 : 1)));
}
