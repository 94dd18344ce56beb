import type { Action } from "@almanac/mock/codegen/v1";
import { placesOf } from "./add-collection.js";
import { hideParents } from "./parents/hide-parents.js";
import { pathKey } from "../paths.js";
import type { Workspace } from "./workspace.js";

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
  }
}
