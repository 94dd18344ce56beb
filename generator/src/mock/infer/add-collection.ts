import { plainName } from "../../analyze/names/plain-name.js";
import type { Operation } from "../../model/model.js";
import type { Property } from "../../model/schema.js";
import type { Action, EntityPlaces, ListTable } from "@almanac/mock/codegen/v1";
import { cluesOf } from "./schemas/clues-of.js";
import type { EntityClues, EntityPlace } from "./schemas/find-entity-place.js";
import { isNamedAfter, typeOf } from "./schemas/find-entity-place.js";
import type { Listing } from "./schemas/find-listing.js";
import { isMetadata } from "./schemas/is-metadata.js";
import { literalsOf, pathKey } from "../paths.js";
import { resourceTable } from "./resource-table.js";
import { findOtherKeys } from "./transfers/find-other-keys.js";
import type { Collection, Workspace } from "./workspace.js";

/** Adds the resource of a collection, and the actions of the operations at its path and at the path of its items. */
export function addCollection(collection: Collection, workspace: Workspace): void {
  const { name, path, itemPath, key, keyPath, composite, owner, isImplicit } = collection;
  const scope = workspace.scopeOf(path, collection);
  const resourceScope = itemPath === null ? scope : workspace.scopeOf(itemPath, collection).slice(0, -1);
  const otherKeys = findOtherKeys(collection, workspace);
  workspace.resources.set(name, {
    ...resourceTable(name, key, resourceScope),
    ...(keyPath === null ? {} : { keyPath }),
    ...(composite.length === 0 ? {} : { composite }),
    ...(owner === null ? {} : { isOpen: true }),
    ...(otherKeys.length === 0 ? {} : { otherKeys }),
  });
  if (isImplicit) {
    workspace.explain("GET", path, `no operation creates ${name}`);
    workspace.explain("POST", path, "neither its request nor its response is a single entity");
  } else {
    addList(collection, workspace);
    addCreate(collection, workspace);
    addClear(collection, workspace);
    addCount(collection, workspace);
  }
  if (itemPath === null) return;
  const entity = (kind: "read" | "update" | "replace" | "delete", isUpsert = false): Action => ({
    kind,
    resource: name,
    scope: resourceScope,
    key: collection.parameter,
    isUpsert,
    ...(isImplicit ? { isImplicit } : {}),
  });
  const reason = isImplicit
    ? "no operation creates these entities, so each exists until it is deleted"
    : originOf(collection, workspace);
  const add = (method: string, action: Action): void => {
    const operation = workspace.at(method, itemPath);
    if (operation === null) return;
    const places = placesOf(operation, collection, workspace);
    workspace.set(method, itemPath, action, { reason, entity: places });
  };
  add("GET", entity("read"));
  add("DELETE", entity("delete"));
  for (const [method, kind] of [
    ["PATCH", "update"],
    ["POST", "update"],
    ["PUT", "replace"],
  ] as const) {
    const operation = workspace.at(method, itemPath);
    if (operation === null) continue;
    const isOnlyCreation = collection.origin === null && workspace.at("POST", path) === null;
    // If there is also a PUT, a POST can mean "create" or "update". An upsert is correct in both cases, but only if no
    // other operation creates the entities.
    const isBesidePut = method === "POST" && workspace.at("PUT", itemPath) !== null;
    const isUpsert = isBesidePut
      ? isOnlyCreation
      : kind === "replace" && (isOnlyCreation || declaresCreation(operation));
    if (workspace.reader.acceptsObject(operation)) add(method, entity(kind, isUpsert));
    else workspace.explain(method, itemPath, "the request body isn't an object");
  }
}

/** Whether a PUT can create an entity: it declares a 201, and either a 200, 202 or 204, or no 404. */
function declaresCreation({ outcomes }: Operation): boolean {
  const statuses = outcomes.map(({ status }) => status);
  return statuses.includes("201") && (statuses.some((each) => /^20[024]$/.test(each)) || !statuses.includes("404"));
}

/** Returns a clause that names the operation that creates the entities of a collection. */
function originOf({ path, itemPath, origin }: Collection, workspace: Workspace): string {
  if (origin !== null) {
    const method = workspace.at("POST", origin) === null ? "PUT" : "POST";
    return `${workspace.label(method, origin)} creates these entities`;
  }
  return workspace.at("POST", path) === null && itemPath !== null
    ? `${workspace.label("PUT", itemPath)} creates these entities`
    : `${workspace.label("POST", path)} creates these entities`;
}

/** The path of the GET operation that returns the entities of a collection. */
function shownAt({ path, itemPath }: Collection, workspace: Workspace): string {
  const isRead = itemPath !== null && workspace.at("GET", itemPath) !== null;
  return workspace.rawPath("GET", isRead ? itemPath : path);
}

function addList(collection: Collection, workspace: Workspace): void {
  const { name, path, composite } = collection;
  const list = workspace.at("GET", path);
  if (list === null) return;
  const listing = workspace.reader.listingOf(list);
  if (listing === null) return workspace.explain("GET", path, "the response isn't a list of objects");
  const entity = entityInItem(listing, cluesFor(list, collection, workspace));
  const table = workspace.listTable(list, listing, { entity, shown: collection.shown });
  const scope = workspace.scopeOf(path, collection);
  const action: Action = {
    kind: "list",
    resource: name,
    scope,
    where: [],
    ...(composite.length === 0 ? {} : { isGlobal: true }),
    list: table,
  };
  workspace.set("GET", path, action, { reason: originOf(collection, workspace) });
}

/**
 * The path to the entity in the items of a list, such as `customer` in `[{ customer: {…} }]`; empty if the items are
 * the entities.
 */
function entityInItem({ properties }: Listing, clues: EntityClues): readonly string[] {
  if (clues.isEntity(properties)) return [];
  const inner = properties.find(({ name, schema }) => {
    const type = typeOf(schema);
    return type !== null && clues.types.has(type) && isNamedAfter(name, clues.noun);
  });
  return inner === undefined ? [] : [inner.name];
}

function addCreate(collection: Collection, workspace: Workspace): void {
  const { name, path } = collection;
  const create = workspace.at("POST", path);
  if (create === null || workspace.batches.has(pathKey(path))) return;
  const list = createdList(create, workspace);
  const scope = workspace.scopeOf(path, collection);
  const places = list === null ? placesOf(create, collection, workspace) : {};
  const wrapper = wrapperOf(create, places, workspace);
  const { response: _, ...withoutResponse } = places;
  const entity = wrapper === null ? places : withoutResponse;
  const isOne = list !== null && workspace.reader.returnsCreatedList(create);
  const action: Action = { kind: "create", resource: name, scope, list, wrapper, ...(isOne ? { isOne } : {}) };
  workspace.set("POST", path, action, {
    reason: `GET ${shownAt(collection, workspace)} shows what it creates`,
    entity,
  });
}

/**
 * The property that contains the entity in a response that also has other data. Null if the response is the entity or
 * an envelope with only metadata, or if the entity is nested more deeply.
 */
function wrapperOf(create: Operation, { response }: EntityPlaces, { reader }: Workspace): string | null {
  const [name, ...rest] = response ?? [];
  const properties = reader.responseOf(create) ?? [];
  const isEnvelope = properties.every((each) => each.name === name || isMetadata(each.name));
  return name === undefined || rest.length > 0 || isEnvelope ? null : name;
}

/** Adds the action that deletes all entities of a collection, unless the request can select which ones to delete. */
function addClear({ name, path }: Collection, workspace: Workspace): void {
  const clear = workspace.at("DELETE", path);
  if (clear === null) return;
  const selects = clear.body !== null || clear.parameters.some(({ in: location }) => location === "query");
  if (selects) return workspace.explain("DELETE", path, "the request can select what is deleted");
  const action: Action = { kind: "clear", resource: name, scope: workspace.scopeOf(path) };
  workspace.set("DELETE", path, action, { reason: `it deletes what GET ${workspace.rawPath("GET", path)} lists` });
}

function addCount({ name, path }: Collection, workspace: Workspace): void {
  const countPath = `${path}/count`;
  const count = workspace.at("GET", countPath);
  if (count === null || workspace.at("GET", `${path}/{}`) === count) return;
  const { reader } = workspace;
  const properties = reader.responseOf(count) ?? [];
  const numbers = properties.filter((each) => reader.kindOf(count, each) === "number");
  const counted = numbers.find(({ name: property }) => /count|total/i.test(property)) ?? numbers[0];
  if (reader.responseKind(count) !== "number" && (numbers.length !== 1 || counted === undefined))
    return workspace.explain("GET", countPath, "the response isn't a single number");
  const action: Action = {
    kind: "count",
    resource: name,
    scope: workspace.scopeOf(path),
    path: counted === undefined ? [] : [counted.name],
  };
  workspace.set("GET", countPath, action, { reason: `it counts what GET ${workspace.rawPath("GET", path)} lists` });
}

/**
 * Returns the format of the list in the response of an operation that creates several entities at once; null for other
 * operations.
 */
function createdList(create: Operation, workspace: Workspace): ListTable | null {
  const listing = workspace.reader.listingOf(create);
  const { reader } = workspace;
  const isList = listing !== null && (reader.sendsArray(create) || reader.returnsCreatedList(create));
  return isList ? workspace.listTable(create, listing) : null;
}

function cluesFor(operation: Operation, { path, parameter, types }: Collection, workspace: Workspace): EntityClues {
  const noun = literalsOf(path, workspace.base).at(-1) ?? "";
  return cluesOf(operation, { parameter: parameter === "" ? "id" : parameter, noun, types }, workspace.reader);
}

/** Returns where the request and response bodies of an operation contain the entity of a collection. */
export function placesOf(operation: Operation, collection: Collection, workspace: Workspace): EntityPlaces {
  const { reader } = workspace;
  const clues = cluesFor(operation, collection, workspace);
  const place = reader.entityOf(operation, clues);
  const body = reader.bodyPlaceOf(operation, place ?? knownEntity(collection), clues);
  const names = renamedProperties(
    reader.bodyProperties(operation, body),
    (place ?? knownEntity(collection)).properties,
  );
  return {
    ...(body.length === 0 ? {} : { body }),
    ...(Object.keys(names).length === 0 ? {} : { names }),
    ...responsePlace(operation, place, { collection, workspace }),
  };
}

/**
 * Maps request properties to response properties whose names differ only in case and separators, such as `FriendlyName`
 * to `friendly_name`.
 */
function renamedProperties(sent: readonly string[], shown: readonly Property[]): Readonly<Record<string, string>> {
  const names = shown.map(({ name }) => name);
  const pairs = sent.flatMap((name) => {
    const same = names.filter((each) => plainName(each) === plainName(name));
    return names.includes(name) || same.length !== 1 ? [] : [[name, same[0] ?? name]];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}

interface PlaceContext {
  readonly collection: Collection;
  readonly workspace: Workspace;
}

function responsePlace(
  operation: Operation,
  place: EntityPlace | null,
  { collection, workspace }: PlaceContext,
): EntityPlaces {
  const { properties, itemPath } = collection;
  const { reader } = workspace;
  if (place !== null && place.path.length > 0) return { response: place.path };
  const names = reader.responseOf(operation)?.map(({ name }) => name) ?? [];
  const isRead = itemPath !== null && workspace.at("GET", itemPath) === operation;
  if (names.length === 0 || isRead) return {};
  // Responses that only describe the outcome of the request can also have names such as `status` and `message`.
  if (!names.some((name) => properties.has(name) && (place !== null || !isMetadata(name)))) return { response: null };
  const read = itemPath === null ? null : workspace.at("GET", itemPath);
  const readPlace = read === null ? null : reader.entityOf(read, cluesFor(read, collection, workspace));
  const isOther = place?.type == null || place.type !== readPlace?.type;
  const isShort = readPlace !== null && names.length <= 3 && names.length * 2 <= readPlace.properties.length;
  return operation.method === "POST" && isOther && isShort ? { isReceipt: true } : {};
}

/** The entity of a collection, with the properties that are known from other operations. */
function knownEntity({ properties }: Collection): EntityPlace {
  const known = [...properties].map((name) => ({
    name,
    schema: { kind: "never" } as const,
    isRequired: false,
    access: "both" as const,
    documentation: { text: null, isDeprecated: false, facts: [] },
  }));
  return { path: [], properties: known, type: null, variants: [] };
}
