import type { Operation } from "../../../model/model.js";
import type { BodyArray, SchemaReader } from "../schemas/schema-reader.js";
import { isNamedAfter } from "../schemas/find-entity-place.js";

const listNames = ["items", "data", "records", "inputs", "entries", "values", "documents", "objects", "resources"];

/**
 * The array in a request body that contains entities with their keys, such as `points` at `/points`: the array is named
 * like the collection, or has a general name. Null if there is none. `names` are the entities' other properties.
 */
export function entitiesInBody(
  operation: Operation,
  { noun, key, names }: { readonly noun: string; readonly key: string; readonly names: ReadonlySet<string> },
  reader: SchemaReader,
): BodyArray | null {
  const [found, ...others] = reader.bodyArrays(operation).filter(({ path: [name], properties }) => {
    const isNamed = name !== undefined && (isNamedAfter(name, noun) || listNames.includes(name.toLowerCase()));
    const isShared = properties.some((each) => each.name !== key && names.has(each.name));
    return isNamed && isShared && properties.some((each) => each.name === key);
  });
  return found === undefined || others.length > 0 ? null : found;
}
