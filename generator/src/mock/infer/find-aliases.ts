import { addToList } from "../../model/add-to-list.js";
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
  const nouns = new Map(all.map((each) => [each, literalsOf(each.path, workspace.base).at(-1) ?? ""]));
  const alike = new Map<string, Collection[]>();
  const groupOf = (each: Collection): string => JSON.stringify([nouns.get(each), each.key]);
  for (const each of all) addToList(alike, groupOf(each), each);
  for (const nested of all) {
    const noun = nouns.get(nested) ?? "";
    const candidates = alike.get(groupOf(nested)) ?? [];
    const [flat, ...others] = candidates.filter((each) => isSame(each, nested, { noun, workspace }));
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

interface Comparison {
  /** The last fixed segment of both paths. */
  readonly noun: string;
  readonly workspace: Workspace;
}

/**
 * Whether two collections contain the same entities although the path of `nested` has more parents. Their keys and the
 * last fixed segments of their paths are the same.
 */
function isSame(flat: Collection, nested: Collection, { noun, workspace }: Comparison): boolean {
  if (flat.itemPath === null || nested.itemPath === null || flat.composite.length + nested.composite.length > 0)
    return false;
  const isLonger = parametersOf(nested.itemPath).length > parametersOf(flat.itemPath).length;
  if (!isLonger || !sharesParents(flat.itemPath, nested.itemPath)) return false;
  // If clients choose the keys, children of different parents can have the same key.
  const create = workspace.at("POST", nested.path);
  if (!nested.isImplicit && create === null) return false;
  const isRelated = create !== null && relatesExisting(create, { noun, properties: flat.properties }, workspace.reader);
  if (isRelated) return false;
  if (isAlikeIn(flat, nested)) return true;
  // If the POST doesn't return the entity, it could add an existing one to the parent instead of creating one.
  const isCreated = create === null || workspace.reader.entityTypeOf(create, flat.types) !== null;
  return isCreated && [...nested.types].some((type) => flat.types.has(type));
}

/** Whether the entities have nearly the same properties in the responses of both collections. */
function isAlikeIn(flat: Collection, nested: Collection): boolean {
  return isAlike(flat.shown[0]?.properties ?? [], nested.shown[0]?.properties ?? []);
}
