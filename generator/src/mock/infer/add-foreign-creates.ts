import type { Action, ResourceTable, Scope } from "@almanac/mock/codegen/v1";
import { placesOf } from "./add-collection.js";
import { hideParents } from "./parents/hide-parents.js";
import { parametersOf, pathKey } from "../paths.js";
import type { Collection, Workspace } from "./workspace.js";

/** Adds the operations that create entities of a collection at a path other than the collection's. */
export function addForeignCreates(workspace: Workspace): void {
  for (const path of workspace.paths) {
    const collection = workspace.foreignCreates.get(pathKey(path));
    const operation = workspace.at("POST", path);
    if (collection === undefined || operation === null) continue;
    const scope = hideParents(workspace.outerScopeOf(path, collection), path);
    const { name } = collection;
    const action: Action = { kind: "create", resource: name, scope, isForeign: true, list: null, wrapper: null };
    const entity = placesOf(operation, collection, workspace);
    workspace.set("POST", path, action, {
      reason: `GET ${workspace.rawPath("GET", collection.itemPath ?? path)} shows what it creates`,
      entity,
    });
    const dependsOn = dependencyOf(path, scope, { collection, workspace });
    const table = workspace.resources.get(name);
    if (dependsOn !== null && table !== undefined) workspace.resources.set(name, { ...table, dependsOn });
  }
}

interface Created {
  readonly collection: Collection;
  readonly workspace: Workspace;
}

/**
 * The parent in the path of a POST, such as `/orgs/{org}/repos`, if only this operation creates entities of the
 * collection. Null if another operation can create them, or if the parent's key isn't unique.
 */
function dependencyOf(
  path: string,
  scope: Scope,
  { collection, workspace }: Created,
): NonNullable<ResourceTable["dependsOn"]> | null {
  const creates = [...workspace.foreignCreates].filter(([, { itemPath }]) => itemPath === collection.itemPath);
  const isOnlyCreate = creates.length === 1 && workspace.at("POST", collection.path) === null;
  const level = scope.at(-1);
  const parent = level?.resource == null ? undefined : workspace.resources.get(level.resource);
  if (!isOnlyCreate || level === undefined || parent === undefined || level.isOutside !== true) return null;
  if (parent.parents.length > 0 || level.isLink === true || parametersOf(path).length > 1) return null;
  const place = level.path ?? [level.property ?? level.parameter];
  return { resource: parent.name, path: place };
}
