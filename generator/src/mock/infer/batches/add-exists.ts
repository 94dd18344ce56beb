import { parameterOf, parentPath } from "../../paths.js";
import type { Workspace } from "../workspace.js";

/** Adds the actions of operations such as `GET /books/{id}/exists`, which return whether an entity exists. */
export function addExists(workspace: Workspace): void {
  for (const path of workspace.paths) {
    const itemPath = parentPath(path);
    const operation = workspace.at("GET", path);
    const collection = workspace.collectionAt(itemPath);
    if (operation === null || collection === null || collection.isImplicit || !/\/:?exists$/i.test(path)) continue;
    if (workspace.hasAction("GET", path) || workspace.aliases.has(itemPath)) continue;
    const place = workspace.reader.booleanIn(operation, "exists");
    if (place === null) continue;
    workspace.set(
      "GET",
      path,
      {
        kind: "exists",
        resource: collection.name,
        scope: workspace.scopeOf(itemPath, collection).slice(0, -1),
        key: parameterOf(itemPath) ?? "",
        path: place,
      },
      { reason: `the path and the response indicate whether one of the ${collection.name} exists` },
    );
  }
}
