import { cluesOf } from "../schemas/clues-of.js";
import { isNamedAfter } from "../schemas/find-entity-place.js";
import { literalsOf, parameterOf, parametersOf, pathKey } from "../../paths.js";
import { isAlike } from "../parents/is-alike.js";
import type { Collection, Workspace } from "../workspace.js";

/**
 * The paths of the operations that create entities of a collection whose paths contain an owner. Each path ends in the
 * name of the collection, and contains at most one parameter, the owner. If several operations of the same kind exist,
 * those at shorter paths come first.
 */
export function findOwnedCreates(collection: Collection, workspace: Workspace): readonly string[] {
  const noun = literalsOf(collection.path, "").at(-1) ?? "";
  const taken = new Set([...workspace.collections.values()].map(({ path }) => pathKey(path)));
  const found = workspace.paths.filter((path) => {
    const isNamed = isNamedAfter(literalsOf(path, "").at(-1) ?? "", noun);
    const isFree = !taken.has(pathKey(path)) && !workspace.foreignCreates.has(pathKey(path));
    const isOutside = pathKey(path) !== pathKey(literalPath(collection.path));
    if (!isNamed || !isFree || !isOutside || parameterOf(path) !== null || parametersOf(path).length > 1) return false;
    return createsEntity(path, collection, workspace);
  });
  return found.sort((left, right) => left.length - right.length || (left < right ? -1 : 1));
}

/** The path without its last parameter. */
function literalPath(path: string): string {
  return path.replace(/\/\{[^{}]*\}$/, "");
}

/** Whether the response of a POST is a single entity of a collection. */
function createsEntity(path: string, { parameter, types, shown }: Collection, workspace: Workspace): boolean {
  const { reader } = workspace;
  const create = workspace.at("POST", path);
  if (create === null || !reader.acceptsObject(create) || reader.sendsArray(create)) return false;
  const noun = literalsOf(path, "").at(-1) ?? "";
  const place = reader.entityOf(create, cluesOf(create, { parameter, noun, types }, reader));
  if (place === null) return false;
  return (place.type !== null && types.has(place.type)) || isAlike(place.properties, shown[0]?.properties ?? []);
}
