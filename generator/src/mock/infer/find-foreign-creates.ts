import type { Operation } from "../../model/model.js";
import { cluesOf } from "./schemas/clues-of.js";
import { isNamedAfter } from "./schemas/find-entity-place.js";
import { literalsOf, parameterOf, pathKey } from "../paths.js";
import { sharesParents } from "./parents/shares-parents.js";
import type { Collection, Workspace } from "./workspace.js";

/**
 * Finds operations that create entities of a collection elsewhere: `POST /guilds/{id}/channels` creates a channel,
 * which is read at `/channels/{id}`. The response, or the list at the same path, must have the type of exactly one such
 * collection. The entities of that collection then exist only after an operation has created them.
 */
export function findForeignCreates(workspace: Workspace): void {
  for (const { method, path, operation } of workspace.operations) {
    if (method !== "POST" || parameterOf(path) !== null || isOwn(path, workspace)) continue;
    const list = workspace.at("GET", path);
    const isCreated = operation.outcomes.some(({ status }) => status === "201");
    if (list === null && !isCreated) continue;
    const candidates = [...workspace.collections.values(), ...workspace.readable.values()];
    const [collection, ...others] = candidates.filter((each) => isCreatedBy(each, { path, create: operation, list }));
    if (collection?.itemPath == null || others.length > 0) continue;
    const found = { ...collection, isImplicit: false, origin: collection.isImplicit ? path : collection.origin };
    workspace.collections.set(pathKey(collection.itemPath), found);
    workspace.readable.delete(pathKey(collection.itemPath));
    workspace.foreignCreates.set(pathKey(path), found);
  }

  interface Creation {
    readonly path: string;
    readonly create: Operation;
    readonly list: Operation | null;
  }

  /** Whether an operation creates entities of a collection whose parents its path contains. */
  function isCreatedBy(collection: Collection, { path, create, list }: Creation): boolean {
    const { itemPath, composite, parameter, types } = collection;
    if (itemPath === null || composite.length > 0 || !sharesParents(itemPath, path)) return false;
    if (pathKey(path).startsWith(`${pathKey(itemPath)}/`) && parameterOf(itemPath) !== null && isNested(itemPath))
      return false;
    const { reader } = workspace;
    const noun = literalsOf(collection.path, "").at(-1) ?? "";
    const listing = list === null ? null : reader.listingOf(list);
    const isCreated = create.outcomes.some(({ status }) => status === "201");
    const place = reader.entityOf(create, cluesOf(create, { parameter, noun, types }, reader));
    if (place?.type != null && types.has(place.type)) return listing !== null || isCreated;
    // The response to the creation can have another type than the entities in the list, or no body.
    const isListed = listing?.type != null && types.has(listing.type);
    const isNamed = isNamedAfter(literalsOf(path, "").at(-1) ?? "", noun);
    return isListed && isNamed && reader.acceptsObject(create) && reader.listingOf(create) === null;
  }
}

function isNested(itemPath: string): boolean {
  return pathKey(itemPath).split("{}").length > 2;
}

/** Whether a path is that of a known collection. */
function isOwn(path: string, workspace: Workspace): boolean {
  return [...workspace.collections.values()].some((each) => pathKey(each.path) === pathKey(path));
}
