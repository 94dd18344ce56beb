import type { Operation } from "../../model/model.js";
import type { Action } from "@almanac/mock/codegen/v1";
import { literalsOf, parametersOf, pathKey } from "../paths.js";
import { keysParameter } from "./parents/keys-parameter.js";
import { whereOf } from "./parents/where-of.js";
import { isNamedAfter } from "./schemas/find-entity-place.js";
import type { Listing } from "./schemas/find-listing.js";
import type { Collection, Workspace } from "./workspace.js";

/**
 * Adds lists at paths other than the collection's: lists below an entity that isn't the parent, if the items have a
 * property with the name of the path parameter (`/orgs/{orgId}/groups` lists the groups whose `orgId` matches), and
 * lists of all entities of a resource, such as `/books/search` and `/search/books`.
 */
export function addForeignLists(workspace: Workspace): void {
  for (const path of workspace.paths) {
    const list = workspace.at("GET", path);
    if (list === null || workspace.hasAction("GET", path)) continue;
    const listing = workspace.reader.listingOf(list);
    if (listing === null) continue;
    const collections = collectionsOf(listing, path, workspace);
    if (collections.length === 0) continue;
    if (parametersOf(path).length === 0) addGlobalList({ path, list, listing }, collections, workspace);
    else addListBelow({ path, list, listing }, collections, workspace);
  }
}

/**
 * The collections whose entities a list can contain: those whose entities have the type of the items. If there are
 * none, the collection whose entities a POST at the same path creates, if the items contain its key.
 */
function collectionsOf(
  { type, variants, properties }: Listing,
  path: string,
  workspace: Workspace,
): readonly Collection[] {
  const created = workspace.foreignCreates.get(pathKey(path));
  if (created?.owner != null) return [created];
  const listed = type === null ? variants : [type];
  const found = [...workspace.collections.values()].filter(
    ({ types, isImplicit }) => !isImplicit && listed.length > 0 && listed.every((each) => types.has(each)),
  );
  const isCompact = created !== undefined && properties.some(({ name }) => name === created.key);
  return found.length === 0 && isCompact ? [created] : found;
}

/** Adds a list of the entities that contain the keys in the path, or that were created at the path. */
function addListBelow({ path, list, listing }: ListAt, collections: readonly Collection[], workspace: Workspace): void {
  const noun = literalsOf(path, "").at(-1) ?? "";
  const found = collections.flatMap((collection) => {
    const shown = [{ operation: list, properties: listing.properties }, ...collection.shown];
    const child = { ...collection, shown };
    const scope = workspace.outerScopeOf(path, collection, child);
    const where = whereOf(scope, path, workspace.hiddenParents(collection));
    const last = where.find(({ parameter }) => parameter === scope.at(-1)?.parameter);
    return last === undefined ? [] : [{ collection, scope, where, last }];
  });
  const selected =
    found.find(({ collection }) => isNamedAfter(literalsOf(collection.path, "").at(-1) ?? "", noun)) ?? found[0];
  if (selected === undefined) {
    const parameter = parametersOf(path).at(-1) ?? "";
    return workspace.explain("GET", path, `no property of the items contains the parameter ${parameter}`);
  }
  const { collection, scope, where, last } = selected;
  if (isSelection(noun, collection))
    return workspace.explain("GET", path, `lists ${collection.name} that match an unknown condition`);
  const action: Action = {
    kind: "list",
    resource: collection.name,
    scope,
    where,
    list: workspace.listTable(list, listing, { shown: collection.shown }),
  };
  const property = last.path?.join(".") ?? last.property;
  const reason = property.startsWith("*")
    ? `${workspace.label("POST", path)} creates these entities`
    : `the items have the property ${property}`;
  workspace.set("GET", path, action, { reason });
}

interface ListAt {
  readonly path: string;
  readonly list: Operation;
  readonly listing: Listing;
}

/** Whether a path segment adds a word to the name of a collection to select some entities: `deleted-settings`. */
function isSelection(word: string, { path }: Collection): boolean {
  const noun = literalsOf(path, "").at(-1) ?? "";
  const parts = word.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/);
  return parts.length > 1 && !isNamedAfter(word, noun) && isNamedAfter(parts.at(-1) ?? "", noun);
}

/** Adds a list of all entities of a collection, regardless of their parents, if the path names the collection. */
function addGlobalList(
  { path, list, listing }: ListAt,
  collections: readonly Collection[],
  workspace: Workspace,
): void {
  const [collection, ...others] = collections;
  if (collection === undefined || others.length > 0)
    return workspace.explain("GET", path, "several resources have entities of this type");
  const literals = literalsOf(path, "");
  const noun = literalsOf(collection.path, "").at(-1) ?? "";
  const verb = literals.at(-1) ?? "";
  const isSearch = ["search", "query", "find", "filter", ":search", ":batchget", ":list"].includes(verb.toLowerCase());
  const isNamed = isNamedAfter(verb, noun) || (isSearch && isNamedAfter(literals.at(-2) ?? "", noun));
  if (!isNamed) return workspace.explain("GET", path, `lists ${collection.name} that match an unknown condition`);
  const keys = verb.toLowerCase() === ":batchget" ? keysParameter(list) : null;
  if (verb.toLowerCase() === ":batchget" && keys === null)
    return workspace.explain("GET", path, "no query parameter contains the keys of the entities");
  const action: Action = {
    kind: "list",
    resource: collection.name,
    scope: workspace.scopeOf(path),
    where: [],
    isGlobal: true,
    ...(keys === null ? {} : { keys }),
    list: workspace.listTable(list, listing, { shown: collection.shown }),
  };
  workspace.set("GET", path, action, { reason: `the items have the type of ${collection.name}` });
}
