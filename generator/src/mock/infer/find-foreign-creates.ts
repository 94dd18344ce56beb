import type { Operation } from "../../model/model.js";
import { cluesOf } from "./schemas/clues-of.js";
import { literalsOf, parameterOf, parametersOf, pathKey } from "../paths.js";
import type { Collection, Workspace } from "./workspace.js";

/**
 * Finds operations that create entities of a collection elsewhere: `POST /guilds/{id}/channels` creates a channel,
 * which is read at `/channels/{id}`. The response must have the type of exactly one such collection. The
 * entities of that collection then exist only after an operation has created them.
 */
export function findForeignCreates(workspace: Workspace): void {
  for (const { method, path, operation } of workspace.operations) {
    if (method !== "POST" || parameterOf(path) !== null || isOwn(path, workspace)) continue;
    const list = workspace.at("GET", path);
    const isList = list !== null && workspace.reader.listingOf(list) !== null;
    const isCreated = operation.outcomes.some(({ status }) => status === "201");
    if (!isList && !isCreated) continue;
    const [collection, ...others] = [...workspace.collections.values()].filter((each) => isReadAt(each, operation));
    if (collection?.itemPath == null || others.length > 0) continue;
    const noun = literalsOf(collection.path, "").at(-1) ?? "";
    const { parameter, types } = collection;
    const place = workspace.reader.entityOf(
      operation,
      cluesOf(operation, { parameter, noun, types }, workspace.reader),
    );
    if (place?.type == null || !types.has(place.type)) continue;
    const found = { ...collection, isImplicit: false, origin: collection.isImplicit ? path : collection.origin };
    workspace.collections.set(pathKey(collection.itemPath), found);
    workspace.foreignCreates.set(pathKey(path), found);
  }

  /** Whether an operation responds with the type of a collection whose entities have no parents. */
  function isReadAt({ itemPath, types, composite }: Collection, create: Operation): boolean {
    if (itemPath === null || composite.length > 0 || parametersOf(itemPath).length !== 1) return false;
    return workspace.reader.entityTypeOf(create, types) !== null;
  }
}

/** Whether a path is that of a known collection. */
function isOwn(path: string, workspace: Workspace): boolean {
  return [...workspace.collections.values()].some((each) => pathKey(each.path) === pathKey(path));
}
