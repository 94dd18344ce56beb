import { plainName } from "../../../analyze/names/plain-name.js";
import type { Operation } from "../../../model/model.js";
import type { SchemaReader } from "../schemas/schema-reader.js";
import { isNamedAfter } from "../schemas/find-entity-place.js";

interface Keyed {
  readonly noun: string;
  readonly key: string;
}

/**
 * The path to the array in a request body that contains the keys of entities, such as `ids` or `points`. The items are
 * keys, or objects that contain only the key. Null if there is none or several.
 */
export function keysInBody(operation: Operation, { noun, key }: Keyed, reader: SchemaReader): readonly string[] | null {
  const [found, ...others] = reader.bodyArrays(operation).filter(({ path: [name], isOfScalars, properties }) => {
    if (name !== undefined && !isNameOfKeys(name, { noun, key })) return false;
    return isOfScalars || (properties.length === 1 && properties[0]?.name === key);
  });
  return found === undefined || others.length > 0 ? null : found.path;
}

/** Whether an array with a name contains keys: `ids`, `point_ids`, `points`, or the plural of the key's name. */
function isNameOfKeys(name: string, { noun, key }: Keyed): boolean {
  const plain = plainName(name);
  const isOfNoun = /^(.+?)[-_]?(?:ids|keys|uuids)$/i.exec(name)?.[1];
  return (
    ["ids", "keys", "uuids", "inputs", `${plainName(key)}s`].includes(plain) ||
    isNamedAfter(name, noun) ||
    (isOfNoun !== undefined && (isNamedAfter(isOfNoun, noun) || plainName(isOfNoun) === "object"))
  );
}
