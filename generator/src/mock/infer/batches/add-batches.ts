import type { Operation } from "../../../model/model.js";
import type { Action } from "@almanac/mock/codegen/v1";
import { literalsOf, pathKey } from "../../paths.js";
import type { Collection, Workspace } from "../workspace.js";
import { batchVerb, type BatchVerb } from "./batch-verb.js";
import { bodyPageOf } from "./body-page-of.js";
import { entitiesInBody } from "./entities-in-body.js";
import { keysParameter } from "../parents/keys-parameter.js";
import { keysInBody } from "./keys-in-body.js";

/** Adds the actions of operations whose request body contains several entities of a collection, or their keys. */
export function addBatches(workspace: Workspace): void {
  const operations = workspace.operations.map((each) => ({ ...each, key: pathKey(each.path) }));
  for (const collection of workspace.collections.values()) {
    if (collection.isImplicit || collection.key === null || collection.keyPath !== null) continue;
    if (collection.composite.length > 0) continue;
    const collectionKey = pathKey(collection.path);
    for (const { method, path, operation, key } of operations) {
      const isOwn = key === collectionKey && workspace.batches.has(key);
      const verb = isOwn ? null : batchVerb(key, collectionKey);
      const hasBody = method === "POST" || method === "PUT";
      if (!(hasBody ? isOwn || verb !== null : method === "GET" && verb === "read")) continue;
      if (workspace.hasAction(method, path)) continue;
      const place = { collection, key: collection.key, operation, path };
      const action = isOwn
        ? (upsertAction(place, workspace) ?? listAction(place, workspace, true))
        : actionFor(verb, place, workspace);
      if (action !== null) workspace.set(method, path, action.action, { reason: action.reason });
    }
  }
}

interface Place {
  readonly collection: Collection;
  readonly key: string;
  readonly operation: Operation;
  readonly path: string;
}

interface Reasoned {
  readonly action: Action;
  readonly reason: string;
}

function actionFor(verb: BatchVerb | null, place: Place, workspace: Workspace): Reasoned | null {
  switch (verb) {
    case "upsert":
      return upsertAction(place, workspace);
    case "read":
      return listAction(place, workspace, true) ?? mapAction(place, workspace);
    case "delete":
      return deleteAction(place, workspace);
    case "list":
      return listAction(place, workspace, false);
    case "count":
      return countAction(place, workspace);
    case null:
      return null;
  }
}

function nounOf({ path }: Collection): string {
  return literalsOf(path, "").at(-1) ?? "";
}

function upsertAction({ collection, key, operation }: Place, workspace: Workspace): Reasoned | null {
  const { reader } = workspace;
  const clues = { noun: nounOf(collection), key, names: collection.properties };
  const found = entitiesInBody(operation, clues, reader);
  if (found === null) return null;
  const listing = reader.listingOf(operation);
  const isListed = listing?.type != null && collection.types.has(listing.type);
  const list = listing !== null && isListed ? workspace.listTable(operation, listing) : null;
  const scope = workspace.scopeOf(collection.path, collection);
  const action: Action = { kind: "upsert-many", resource: collection.name, scope, items: found.path, list };
  return { action, reason: `${inBody(found.path)} contains the entities` };
}

/** The action that lists the entities whose keys are in the body. The keys are optional if `needsKeys` is false. */
function listAction({ collection, key, operation }: Place, workspace: Workspace, needsKeys: boolean): Reasoned | null {
  const { reader } = workspace;
  const listing = reader.listingOf(operation);
  const isEntity =
    listing !== null &&
    ((listing.type !== null && collection.types.has(listing.type)) ||
      listing.properties.some(({ name }) => name === key));
  if (listing === null || !isEntity) return null;
  const keys = keysInBody(operation, { noun: nounOf(collection), key }, reader);
  if (keys === null && needsKeys) return null;
  const action: Action = {
    kind: "list",
    resource: collection.name,
    scope: workspace.scopeOf(collection.path, collection),
    where: [],
    ...(keys === null ? {} : { keysIn: keys }),
    bodyPage: bodyPageOf(operation, reader),
    list: { items: listing.path, page: null },
  };
  return {
    action,
    reason: keys === null ? "the items have the key of these entities" : `${inBody(keys)} contains their keys`,
  };
}

function mapAction({ collection, key, operation }: Place, workspace: Workspace): Reasoned | null {
  const { reader } = workspace;
  const map = reader.mapIn(operation);
  const scope = workspace.scopeOf(collection.path, collection);
  const keys = operation.method === "GET" ? keysParameter(operation) : null;
  if (keys !== null && map !== null) {
    const action: Action = { kind: "read-many", resource: collection.name, scope, items: [], keys, list: null, map };
    return { action, reason: `the query parameter ${keys} contains their keys` };
  }
  const items = keysInBody(operation, { noun: nounOf(collection), key }, reader);
  if (items === null || map === null) return null;
  const action: Action = { kind: "read-many", resource: collection.name, scope, items, list: null, map };
  return { action, reason: `${inBody(items)} contains their keys` };
}

function deleteAction({ collection, key, operation }: Place, workspace: Workspace): Reasoned | null {
  const items = keysInBody(operation, { noun: nounOf(collection), key }, workspace.reader);
  if (items === null) return null;
  const scope = workspace.scopeOf(collection.path, collection);
  const action: Action = { kind: "delete-many", resource: collection.name, scope, items, list: null };
  return { action, reason: `${inBody(items)} contains their keys` };
}

function countAction({ collection, operation }: Place, workspace: Workspace): Reasoned | null {
  const path = workspace.reader.numberIn(operation, "count");
  if (path === null) return null;
  const scope = workspace.scopeOf(collection.path, collection);
  return {
    action: { kind: "count", resource: collection.name, scope, path },
    reason: "it counts these entities",
  };
}

function inBody(path: readonly string[]): string {
  return path.length === 0 ? "the body" : `the property ${path.join(".")} of the body`;
}
