import type { Operation } from "../../model/model.js";
import type { ActAction } from "@almanac/mock/codegen/v1";
import { isNamedAfter } from "./schemas/find-entity-place.js";
import { placesOf } from "./add-collection.js";
import { namedChanges } from "./updates/named-changes.js";
import { parameterOf, parentPath } from "../paths.js";
import type { Collection, Workspace } from "./workspace.js";

/**
 * Adds actions for operations such as `POST /orders/{id}/cancel`, which act on an entity and respond with it. All other
 * operations below an entity's path only require that the entity exists.
 */
export function addActions(workspace: Workspace): void {
  for (const { method, path, operation } of workspace.operations) {
    if (workspace.hasAction(method, path)) continue;
    const collection = workspace.collectionAt(parentPath(path));
    const action = collection === null ? null : actionOn(collection, { method, path, operation }, workspace);
    const [set] = action === null ? [] : Object.keys(action.set);
    const setting =
      action !== null || collection === null ? null : settingOn(collection, { method, path, operation }, workspace);
    const levels = workspace.scopeOf(path);
    // A PUT can create the entity that its path identifies, so only the parents must exist.
    const scope = method === "PUT" && parameterOf(path) !== null ? levels.slice(0, -1) : levels;
    if (action !== null && collection !== null) {
      const reason =
        set === undefined
          ? `the response has the type of ${collection.name}; only a hint can specify what changes`
          : `the response has the type of ${collection.name}; the path and the body refer to ${set}`;
      workspace.set(method, path, action, { reason, entity: placesOf(operation, collection, workspace) });
    } else if (setting !== null && collection !== null) {
      const reason = `the path and the request refer to ${Object.keys(setting.set).join(", ")}`;
      workspace.set(method, path, setting, { reason, entity: placesOf(operation, collection, workspace) });
    } else if (scope.some(({ resource }) => resource !== null))
      workspace.set(method, path, { kind: "schema", scope }, { reason: null });
  }
}

interface Candidate {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/**
 * The action of an operation such as `POST /orders/{id}/cancel` on the entity that the path identifies. Null if the
 * operation doesn't respond with the entity, or if the last segment could name a part of the entity rather than an
 * action.
 */
function actionOn(
  collection: Collection,
  { method, path, operation }: Candidate,
  workspace: Workspace,
): ActAction | null {
  const verb = path.slice(path.lastIndexOf("/") + 1);
  const named = [...collection.properties].filter((name) => isNamedAfter(name, verb));
  const sent = workspace.reader.bodyProperties(operation);
  // `PUT /orders/{id}/note` with `{ "note": … }` sets the property.
  const set = named.find((name) => sent.includes(name) && !verb.startsWith(":"));
  const changes = set === undefined ? namedChanges(verb, operation, { collection, reader: workspace.reader }) : {};
  const isVerb = verb.startsWith(":") || set !== undefined || (!/[^s]s$/.test(verb) && named.length === 0);
  if (!isVerb || !["POST", "PUT", "PATCH"].includes(method) || workspace.at("GET", path) !== null) return null;
  if (workspace.hasPathBelow(path) || parameterOf(path) !== null) return null;
  const type = workspace.reader.entityTypeOf(operation, collection.types);
  if (type === null) return null;
  return {
    kind: "act",
    resource: collection.name,
    scope: workspace.scopeOf(parentPath(path)).slice(0, -1),
    key: collection.parameter,
    set: set === undefined ? changes : { [set]: { kind: "body", property: set } },
    when: {},
    refused: null,
    ...(collection.isImplicit ? { isImplicit: true } : {}),
  };
}

/**
 * The action of an operation such as `POST /boxes/{id}/rename?name=web`. Its response can lack the entity. Null if
 * the last segment of the path doesn't indicate the properties that change.
 */
function settingOn(
  collection: Collection,
  { method, path, operation }: Candidate,
  workspace: Workspace,
): ActAction | null {
  if (!["POST", "PUT", "PATCH"].includes(method) || workspace.at("GET", path) !== null) return null;
  if (workspace.hasPathBelow(path) || parameterOf(path) !== null) return null;
  const verb = path.slice(path.lastIndexOf("/") + 1);
  const set = namedChanges(verb, operation, { collection, reader: workspace.reader });
  if (Object.keys(set).length === 0) return null;
  return {
    kind: "act",
    resource: collection.name,
    scope: workspace.scopeOf(parentPath(path)).slice(0, -1),
    key: collection.parameter,
    set,
    when: {},
    refused: null,
    ...(collection.isImplicit ? { isImplicit: true } : {}),
  };
}
