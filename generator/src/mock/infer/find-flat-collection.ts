import { cluesOf } from "./schemas/clues-of.js";
import { findKey } from "./schemas/find-key.js";
import { literalsOf, parameterOf, pathKey } from "../paths.js";
import type { Collection, Workspace } from "./workspace.js";

/**
 * Finds a collection whose items have no path of their own: a list at a path to which a POST adds entities. Null if
 * the GET and the POST don't have entities of the same type.
 */
export function findFlatCollection(path: string, workspace: Workspace): Collection | null {
  const { reader, collections } = workspace;
  const [list, create] = [workspace.at("GET", path), workspace.at("POST", path)];
  if (list === null || create === null || parameterOf(path) !== null) return null;
  if (workspace.foreignCreates.has(pathKey(path)) || workspace.uncertainCreates.has(pathKey(path))) return null;
  if ([...collections.values()].some((each) => pathKey(each.path) === pathKey(path))) return null;
  const listing = reader.listingOf(list);
  if (listing === null || reader.sendsArray(create)) return null;
  const noun = literalsOf(path, workspace.base).at(-1) ?? "";
  const names = listing.properties.map(({ name }) => name);
  const types = new Set(listing.type === null ? [] : [listing.type]);
  const place = reader.entityOf(create, cluesOf(create, { parameter: "id", noun, types }, reader));
  const sent = reader.bodyProperties(create);
  const isSameType = place?.type != null && types.has(place.type);
  const isSent = sent.length > 0 && sent.every((name) => names.includes(name));
  if (!isSameType && !isSent) {
    workspace.explain("GET", path, "the POST at this path creates items of another type");
    workspace.explain("POST", path, "the list at this path has items of another type");
    return null;
  }
  return {
    name: workspace.freeName(path),
    path,
    itemPath: null,
    parameter: "",
    key: findKey("id", { responses: [names], sent: [] }),
    keyPath: null,
    composite: [],
    owner: null,
    types,
    properties: new Set(names),
    shown: [{ operation: list, properties: listing.properties }],
    origin: null,
    isImplicit: false,
    isReadOnly: false,
  };
}
