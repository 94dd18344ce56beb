import type { Operation } from "../../model/model.js";
import { cluesOf } from "./schemas/clues-of.js";
import { isNamedAfter } from "./schemas/find-entity-place.js";
import { literalsOf, parameterOf, parentPath, pathKey } from "../paths.js";
import type { SchemaReader } from "./schemas/schema-reader.js";
import { isAlike } from "./parents/is-alike.js";
import { relatesExisting } from "./parents/relates-existing.js";
import { sharesParents } from "./parents/shares-parents.js";
import type { Collection, Workspace } from "./workspace.js";

/**
 * Finds operations that create entities of a collection at another path: `POST /guilds/{id}/channels` creates a
 * channel, which is read at `/channels/{id}`. The response, or the list at the same path, must have the type or the
 * properties of the entities of exactly one such collection. The entities of that collection then exist only after an
 * operation has created them.
 */
export function findForeignCreates(workspace: Workspace): void {
  for (const { method, path, operation } of workspace.operations) {
    if (method !== "POST" || parameterOf(path) !== null || isOwn(path, workspace)) continue;
    if (workspace.foreignCreates.has(pathKey(path))) continue;
    const list = workspace.at("GET", path);
    const isCreated = operation.outcomes.some(({ status }) => status === "201");
    if (list === null && !isCreated) continue;
    const collection = collectionOf({ path, create: operation, list }, workspace);
    if (collection?.itemPath == null) continue;
    // If the collection has no POST of its own, its entities originate from this operation, even if it has a PUT.
    const isNew = collection.isImplicit || workspace.at("POST", collection.path) === null;
    const found = { ...collection, isImplicit: false, origin: collection.origin ?? (isNew ? path : null) };
    workspace.collections.set(pathKey(collection.itemPath), found);
    workspace.readable.delete(pathKey(collection.itemPath));
    workspace.foreignCreates.set(pathKey(path), found);
  }
}

interface Creation {
  readonly path: string;
  readonly create: Operation;
  readonly list: Operation | null;
}

/** The only collection whose entities an operation creates; null if there are none or several. */
function collectionOf(creation: Creation, workspace: Workspace): Collection | null {
  const all = [...workspace.collections.values(), ...workspace.readable.values()].flatMap((collection) => {
    const depth = depthOf(collection, creation, workspace);
    return depth === null ? [] : [{ collection, depth }];
  });
  // An entity can contain others: an order has a customer. The operation creates the outermost one.
  const smallest = Math.min(...all.map(({ depth }) => depth));
  const outermost = all.filter(({ depth }) => depth === smallest).map(({ collection }) => collection);
  const noun = literalsOf(creation.path, "").at(-1) ?? "";
  const named = outermost.filter(({ path }) => isNamedAfter(literalsOf(path, "").at(-1) ?? "", noun));
  const [found, ...others] = named.length > 0 ? named : outermost;
  return found === undefined || others.length > 0 ? null : found;
}

/**
 * The depth of the created entity in the response. Null if the operation doesn't create an entity of the collection, or
 * if its path doesn't contain the collection's parents.
 */
function depthOf(collection: Collection, { path, create, list }: Creation, workspace: Workspace): number | null {
  const { itemPath, composite, parameter, types } = collection;
  if (itemPath === null || composite.length > 0 || !sharesParents(itemPath, path)) return null;
  // In `/repos/{owner}/{repo}`, the owner is part of the key. `findOwnedCollections` handles these collections.
  if (parameterOf(collection.path) !== null) return null;
  // An operation below an entity can create only other entities. The effect of a bulk operation is unknown.
  const isBelow = pathKey(path).startsWith(`${pathKey(itemPath)}/`);
  if (isBelow && (isNested(itemPath) || collection.isImplicit)) return null;
  if (/(^|[-_/:])(bulk|batch|import)[^/]*$/i.test(path)) return null;
  const { reader } = workspace;
  const noun = literalsOf(collection.path, "").at(-1) ?? "";
  if (list === null && changesEntity(path, itemPath) && !sendsEntity(create, collection, reader)) return null;
  if (relatesExisting(create, { noun, properties: collection.properties }, reader)) return null;
  const listing = list === null ? null : reader.listingOf(list);
  const isCreated = create.outcomes.some(({ status }) => status === "201");
  const place = reader.entityOf(create, cluesOf(create, { parameter, noun, types }, reader));
  if (place?.type != null && types.has(place.type)) return listing !== null || isCreated ? place.path.length : null;
  const isNamed = isNamedAfter(literalsOf(path, "").at(-1) ?? "", noun);
  if (isNamed && place !== null && isAlike(place.properties, collection.shown[0]?.properties ?? []))
    return listing !== null || isCreated ? 0 : null;
  // The response of the POST can have no body, or a different type than the items of the list.
  const isListed = listing?.type != null && types.has(listing.type);
  const isSingle = reader.acceptsObject(create) && reader.listingOf(create) === null;
  return isListed && isNamed && isSingle && sendsEntity(create, collection, reader) ? 0 : null;
}

/** Whether a request contains properties of a new entity, rather than the key of an existing one: `{ label_id }`. */
function sendsEntity(create: Operation, { properties, key }: Collection, reader: SchemaReader): boolean {
  const sent = reader.bodyProperties(create);
  const known = sent.filter((name) => properties.has(name) && name !== key);
  return 2 * known.length > sent.length;
}

/**
 * Whether a path, such as `/deploys/{id}/cancel` or `/sites/{site}/deploys/{id}/cancel`, names a change of the entity that
 * it identifies. A plural noun names other entities, and words such as `copy` or `retry` name new ones.
 */
function changesEntity(path: string, itemPath: string): boolean {
  const verb = path.slice(path.lastIndexOf("/") + 1);
  const item = itemPath.split("/").slice(-2).join("/");
  return pathKey(parentPath(path)).endsWith(`/${pathKey(item)}`) && !/[^s]s$/.test(verb) && !newEntityWords.test(verb);
}

const newEntityWords =
  /(^|[^a-z])(add|branch|clone|convert|copy|create|derive|duplicate|fork|generate|instantiate|new|replicate|reply|spawn|split|re-?(build|deploy|issue|order|peat|play|run|try))/i;

function isNested(itemPath: string): boolean {
  return pathKey(itemPath).split("{}").length > 2;
}

/** Whether a path is the path of a known collection. */
function isOwn(path: string, workspace: Workspace): boolean {
  return [...workspace.collections.values()].some((each) => pathKey(each.path) === pathKey(path));
}
