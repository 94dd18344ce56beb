import { literalsOf, parametersOf, pathKey } from "../paths.js";
import { isAlike } from "./parents/is-alike.js";
import { relatesExisting } from "./parents/relates-existing.js";
import { sharesParents } from "./parents/shares-parents.js";
import type { Collection, Workspace } from "./workspace.js";

/**
 * Finds paths of the same entities: `/books/{book_id}/chapters/{id}` and `/chapters/{id}`. The entities belong to the
 * collection with the shorter path; the longer path becomes an alias.
 */
export function findAliases(workspace: Workspace): void {
  const all = [...workspace.collections.values(), ...workspace.readable.values()];
  for (const nested of all) {
    const [flat, ...others] = all.filter((each) => isSame(each, nested, workspace));
    if (flat?.itemPath == null || nested.itemPath === null || others.length > 0) continue;
    const owner = workspace.collections.get(pathKey(flat.itemPath)) ?? flat;
    // If no operation creates the entities, an entity at one path can't be matched with one at another.
    if (owner.isImplicit && nested.isImplicit) continue;
    workspace.collections.delete(pathKey(nested.itemPath));
    workspace.readable.delete(pathKey(nested.itemPath));
    workspace.readable.delete(pathKey(flat.itemPath));
    const merged: Collection = {
      ...owner,
      types: new Set([...owner.types, ...nested.types]),
      properties: new Set([...owner.properties, ...nested.properties]),
      shown: [...owner.shown, ...nested.shown],
      origin: owner.isImplicit ? nested.path : owner.origin,
      isImplicit: false,
      isReadOnly: false,
    };
    workspace.collections.set(pathKey(flat.itemPath), merged);
    workspace.aliases.set(pathKey(nested.itemPath), { itemPath: nested.itemPath, of: flat.itemPath });
    if (!nested.isImplicit) workspace.foreignCreates.set(pathKey(nested.path), merged);
  }
  // A later alias may have replaced the collection of an earlier one.
  for (const [path, { itemPath }] of workspace.foreignCreates) {
    const current = itemPath === null ? undefined : workspace.collections.get(pathKey(itemPath));
    if (current !== undefined) workspace.foreignCreates.set(path, current);
  }
}

/** Whether two collections contain the same entities although the path of `nested` has more parents. */
function isSame(flat: Collection, nested: Collection, workspace: Workspace): boolean {
  if (flat.itemPath === null || nested.itemPath === null || flat.composite.length + nested.composite.length > 0)
    return false;
  const isLonger = parametersOf(nested.itemPath).length > parametersOf(flat.itemPath).length;
  const nounOf = ({ path }: Collection): string => literalsOf(path, workspace.base).at(-1) ?? "";
  // If clients choose the keys, children of different parents can have the same key.
  const create = workspace.at("POST", nested.path);
  const isChosen = !nested.isImplicit && create === null;
  // If the POST doesn't return the entity, it could add an existing one to the parent instead of creating one.
  const isCreated =
    create === null || isAlikeIn(flat, nested) || workspace.reader.entityTypeOf(create, flat.types) !== null;
  const isRelated =
    create !== null && relatesExisting(create, { noun: nounOf(flat), properties: flat.properties }, workspace.reader);
  return (
    isLonger &&
    !isRelated &&
    !isChosen &&
    isCreated &&
    nounOf(flat) === nounOf(nested) &&
    nested.key === flat.key &&
    sharesParents(flat.itemPath, nested.itemPath) &&
    (isAlikeIn(flat, nested) || [...nested.types].some((type) => flat.types.has(type)))
  );
}

/** Whether the entities have nearly the same properties in the responses of both collections. */
function isAlikeIn(flat: Collection, nested: Collection): boolean {
  return isAlike(flat.shown[0]?.properties ?? [], nested.shown[0]?.properties ?? []);
}
