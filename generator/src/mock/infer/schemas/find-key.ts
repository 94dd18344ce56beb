import { plainName } from "../../../analyze/names/plain-name.js";
import { suffixesOf } from "./suffixes-of.js";

/**
 * Finds the property to which a path parameter refers, first in responses and then in request bodies; null if there is
 * none. A property that is only in request bodies must match more closely: the `name` in a body isn't the `itemId` that
 * a server assigns.
 */
export function findKey(
  parameter: string,
  { responses, sent }: { readonly responses: readonly (readonly string[])[]; readonly sent: readonly string[] },
): string | null {
  const suffixes = suffixesOf(parameter);
  const find = (names: readonly string[], candidates: readonly string[]): string | undefined =>
    candidates.map((each) => names.find((name) => plainName(name) === each)).find((name) => name !== undefined);
  const found = responses
    .map((names) => find(names, [...suffixes, "id", "pk", "uuid", "gid", "sid", "guid", "name", "key", "slug"]))
    .find((name) => name !== undefined);
  return found ?? find(sent, [...suffixes, "id", "pk", "uuid"]) ?? null;
}

const nestedIn = new Set(["metadata", "meta", "identity"]);

/**
 * Finds the path to the key in a nested object that describes the entity, such as `metadata.name` for the parameter
 * `name`; null if there is none.
 */
export function findNestedKey(
  parameter: string,
  objects: readonly { readonly name: string; readonly properties: readonly string[] }[],
): readonly [string, string] | null {
  for (const { name, properties } of objects.filter((each) => nestedIn.has(each.name.toLowerCase()))) {
    const suffixes = suffixesOf(parameter);
    const key = suffixes.map((each) => properties.find((property) => plainName(property) === each)).find(Boolean);
    if (key !== undefined) return [name, key];
  }
  return null;
}
