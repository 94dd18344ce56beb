import type { Operation } from "../../model/model.js";
import type { Action } from "@almanac/mock/codegen/v1";
import { literalsOf } from "../paths.js";
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
    const { type = null, variants = [] } = listing ?? {};
    const listed = type === null ? variants : [type];
    if (listing === null || listed.length === 0) continue;
    const collections = [...workspace.collections.values()].filter(
      ({ types, isImplicit }) => !isImplicit && listed.every((each) => types.has(each)),
    );
    const [collection] = collections;
    if (collection === undefined) continue;
    const names = new Set(listing.properties.map(({ name }) => name));
    const last = workspace.scopeOf(path, { properties: names, key: null }).at(-1);
    const property = last?.property ?? last?.parameter ?? "";
    if (last === undefined) addGlobalList({ path, list, listing }, collections, workspace);
    else if (names.has(property)) {
      const action: Action = {
        kind: "list",
        resource: collection.name,
        scope: workspace.scopeOf(path),
        where: [{ property, parameter: last.parameter }],
        list: workspace.listTable(list, listing),
      };
      workspace.set("GET", path, action, { reason: `the items have the property ${property}` });
    }
  }
}

interface ListAt {
  readonly path: string;
  readonly list: Operation;
  readonly listing: Listing;
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
  if (!isNamed)
    return workspace.explain("GET", path, `lists a selection of ${collection.name} that the path doesn't state`);
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
    list: workspace.listTable(list, listing),
  };
  workspace.set("GET", path, action, { reason: `the items have the type of ${collection.name}` });
}

/** The query parameter with the keys of the entities to list; null if there is none. */
function keysParameter({ parameters }: Operation): string | null {
  const found = parameters.find(
    ({ in: location, name }) => location === "query" && /^(ids?|keys?|names?)(\[\])?$/i.test(name),
  );
  return found?.name ?? null;
}
