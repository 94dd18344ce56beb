import type { Action } from "@almanac/mock/codegen/v1";
import { placesOf } from "./add-collection.js";
import { whereOf } from "./parents/where-of.js";
import { parameterOf } from "../paths.js";
import type { Workspace } from "./workspace.js";

const kinds = [
  ["GET", "read"],
  ["DELETE", "delete"],
  ["PATCH", "update"],
  ["POST", "update"],
  ["PUT", "replace"],
] as const;

/** Adds the actions of operations on single entities at the alias paths of their collection. */
export function addAliases(workspace: Workspace): void {
  for (const { itemPath, of } of workspace.aliases.values()) {
    const collection = workspace.collectionAt(of);
    if (collection === null) continue;
    const scope = workspace.outerScopeOf(itemPath, collection).slice(0, -1);
    const where = whereOf(scope, itemPath, workspace.hiddenParents(collection));
    for (const [method, kind] of kinds) {
      const operation = workspace.at(method, itemPath);
      if (operation === null) continue;
      if (method === "DELETE" && mayUnlink(itemPath, of, workspace)) {
        workspace.explain(method, itemPath, `could delete the entity, or only remove it from its parent`);
        continue;
      }
      if (kind !== "read" && kind !== "delete" && !workspace.reader.acceptsObject(operation)) continue;
      const action: Action = {
        kind,
        resource: collection.name,
        scope,
        key: parameterOf(itemPath) ?? "",
        isUpsert: false,
        ...(where.length === 0 ? {} : { where }),
        ...(collection.isImplicit ? { isImplicit: true } : {}),
      };
      const reason = `the entities are those at ${workspace.rawPath("GET", of)}`;
      workspace.set(method, itemPath, action, { reason, entity: placesOf(operation, collection, workspace) });
    }
  }
}

/**
 * Whether a DELETE might remove the entity from its parent without deleting it: no GET reads the entity at this path,
 * and a DELETE at the entity's own path deletes it.
 */
function mayUnlink(itemPath: string, of: string, workspace: Workspace): boolean {
  return workspace.at("GET", itemPath) === null && workspace.at("DELETE", of) !== null;
}
