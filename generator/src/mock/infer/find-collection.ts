import { plainName } from "../../analyze/names/plain-name.js";
import type { Operation } from "../../model/model.js";
import type { TypeName } from "../../model/schema.js";
import { cluesOf } from "./schemas/clues-of.js";
import type { EntityClues, EntityPlace } from "./schemas/find-entity-place.js";
import { findKey, findNestedKey } from "./schemas/find-key.js";
import { suffixesOf } from "./schemas/suffixes-of.js";
import { literalsOf, parameterOf, parametersOf, parentPath, pathKey } from "../paths.js";
import type { SchemaReader } from "./schemas/schema-reader.js";
import { statedMerge } from "./updates/stated-merge.js";
import type { Collection, Workspace } from "./workspace.js";

/**
 * Finds the collection whose items are at a path. Null if neither responses nor request bodies contain the key, or if
 * no operation reads, creates, changes or deletes items.
 */
export function findCollection(itemPath: string, workspace: Workspace): Collection | null {
  const { reader } = workspace;
  const parameter = parameterOf(itemPath);
  if (parameter === null) return null;
  const path = collectionPath(itemPath, workspace);
  const at = (method: string): Operation | null => workspace.at(method, itemPath);
  const [posted, read, put] = [workspace.at("POST", path), at("GET"), at("PUT")];
  const noun = literalsOf(path, workspace.base).at(-1) ?? "";
  const list = workspace.at("GET", path);
  const listing = list === null ? null : reader.listingOf(list);
  const listed: ReadonlySet<TypeName> = new Set(listing?.type == null ? [] : [listing.type]);
  const clues = (operation: Operation): EntityClues => cluesOf(operation, { parameter, noun, types: listed }, reader);
  const create = posted !== null && describesEntity(posted, clues(posted), reader) ? posted : null;
  const isImplicit = create === null && (put === null || statedMerge(put) !== null);
  const isReadOnly = isImplicit && !isChanged(itemPath, workspace);
  if (isReadOnly && !isRead(itemPath, workspace)) return null;
  if (parameterOf(path) !== null && create !== null) return null;
  const found = [read, create, put].flatMap((operation) => {
    const place = operation === null ? null : reader.entityOf(operation, clues(operation));
    return operation === null || place === null ? [] : [{ operation, place }];
  });
  const inBody = create === null ? [] : reader.bodyPlaceOf(create, found[0]?.place ?? null, clues(create));
  const sent = create === null ? [] : reader.bodyProperties(create, inBody);
  const names = found.map(({ place }) => namesOf(place));
  const responses = [...names, ...(listing === null ? [] : [listing.properties.map(({ name }) => name)])];
  const nested = found.map(({ operation, place }) =>
    findNestedKey(parameter, reader.objectsIn(operation, place.properties)),
  );
  const keyPath = hasKeyNamed(parameter, names) ? null : (nested.find((each) => each !== null) ?? null);
  const key =
    keyPath?.join(".") ??
    findKey(parameter, { responses, sent }) ??
    (create === null && put !== null ? parameter : null);
  if (key === null) {
    for (const method of isReadOnly ? [] : ["GET", "PUT", "PATCH", "DELETE"])
      workspace.explain(method, itemPath, `no property of the entity matches the parameter ${parameter}`);
    return null;
  }
  const composite = compositeOf(path, itemPath, names);
  if (composite === null) return null;
  return {
    name: workspace.freeName(path),
    path,
    itemPath,
    parameter,
    key,
    keyPath,
    composite,
    owner: null,
    types: new Set([
      ...listed,
      ...found
        .filter(({ place }) => !isReceipt(place, found[0]?.place))
        .flatMap(({ place }) => [...(place.type === null ? [] : [place.type]), ...place.variants]),
    ]),
    properties: new Set([...names.flat(), ...sent]),
    shown: [
      ...found.map(({ operation, place }) => ({ operation, properties: place.properties })),
      ...(list === null || listing === null ? [] : [{ operation: list, properties: listing.properties }]),
    ],
    origin: null,
    isImplicit,
    isReadOnly,
  };
}

/**
 * The path of the collection that contains an item: the item's path without its last parameter. However,
 * `/pairs/{a}/{b}` belongs to `/pairs` if there is a POST at `/pairs` and no path such as `/pairs/{id}`.
 */
function collectionPath(itemPath: string, workspace: Workspace): string {
  const parent = parentPath(itemPath);
  if (parameterOf(parent) === null) return parent;
  const outer = parent.replace(/(?:\/\{[^{}]*\})+$/, "");
  const isOwned = workspace.paths.some(
    (path) => parameterOf(path) !== null && pathKey(parentPath(path)) === pathKey(outer),
  );
  return workspace.at("POST", outer) === null || isOwned ? parent : outer;
}

/**
 * Whether a POST describes an entity, by properties in its request or response or by a `Location` header. Otherwise,
 * the entity's key would be unknown. A POST that returns a list without sending one is a search, unless its status is
 * 201.
 */
function describesEntity(create: Operation, clues: EntityClues, reader: SchemaReader): boolean {
  const isSearch =
    reader.listingOf(create) !== null && !reader.sendsArray(create) && reader.entityOf(create, clues) === null;
  if (isSearch) return reader.returnsCreatedList(create);
  return reader.responseKind(create) !== null || reader.bodyProperties(create).length > 0 || hasLocation(create);
}

function hasLocation({ outcomes }: Operation): boolean {
  return outcomes.some(({ headers }) => headers.some(({ name }) => name === "location"));
}

/** Whether operations read an item, and change or delete it. */
function isChanged(itemPath: string, workspace: Workspace): boolean {
  return (
    isRead(itemPath, workspace) &&
    ["PATCH", "POST", "PUT", "DELETE"].some((method) => workspace.at(method, itemPath) !== null)
  );
}

function isRead(itemPath: string, workspace: Workspace): boolean {
  const read = workspace.at("GET", itemPath);
  return read !== null && workspace.reader.listingOf(read) === null && workspace.reader.responseKind(read) !== null;
}

/**
 * The properties that correspond to the path parameters between a collection and the key of its items; null if a
 * parameter has no such property.
 */
function compositeOf(path: string, itemPath: string, names: readonly (readonly string[])[]): readonly string[] | null {
  const between = parametersOf(itemPath.slice(path.length)).slice(0, -1);
  const found = between.map((parameter) => findExactKey(parameter, names));
  return found.every((name) => name !== null) ? found : null;
}

/** Whether entities have a property with the name of the parameter or the end of it: `id` for `boatId`. */
function hasKeyNamed(parameter: string, names: readonly (readonly string[])[]): boolean {
  const suffixes = new Set([plainName(parameter), ...suffixesOf(parameter)]);
  return names.flat().some((name) => suffixes.has(plainName(name)));
}

/** The property with the name of the parameter, regardless of case and separators; null if there is none. */
function findExactKey(parameter: string, names: readonly (readonly string[])[]): string | null {
  return names.flat().find((name) => plainName(name) === plainName(parameter)) ?? null;
}

/** Whether a response only confirms that the entity was written: it shares few properties with the entity. */
function isReceipt(place: EntityPlace, entity: EntityPlace | undefined): boolean {
  if (entity === undefined || place === entity || place.properties.length === 0) return false;
  const names = new Set(namesOf(entity));
  return 4 * place.properties.filter(({ name }) => names.has(name)).length < place.properties.length;
}

function namesOf({ properties }: EntityPlace): readonly string[] {
  return properties.map(({ name }) => name);
}
