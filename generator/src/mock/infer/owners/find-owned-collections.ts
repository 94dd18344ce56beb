import { plainName } from "../../../analyze/names/plain-name.js";
import { parameterOf, parametersOf, parentPath, pathKey } from "../../paths.js";
import type { Collection, Workspace } from "../workspace.js";
import { findOwnedCreates } from "./find-owned-creates.js";
import { findOwnerPath } from "./find-owner-path.js";
import { findOwnKey } from "./find-own-key.js";

/**
 * Finds entities whose path contains an owner and a key, `/repos/{owner}/{repo}`, and that operations create at other
 * paths, `/orgs/{org}/repos` and `/user/repos`. The owner and the key are properties of the entities.
 */
export function findOwnedCollections(workspace: Workspace): void {
  for (const collection of [...workspace.collections.values(), ...workspace.readable.values()]) {
    const { itemPath, path, isImplicit } = collection;
    if (itemPath === null || !isImplicit || parametersOf(itemPath).length !== 2) continue;
    const parameter = parameterOf(path);
    if (parameter === null || path !== parentPath(itemPath)) continue;
    const creates = findOwnedCreates(collection, workspace);
    if (creates.length === 0) continue;
    const owned = ownedCollection({ collection, parameter, creates }, workspace);
    if (owned === null) continue;
    workspace.readable.delete(pathKey(itemPath));
    workspace.collections.set(pathKey(itemPath), owned);
    for (const create of creates) workspace.foreignCreates.set(pathKey(create), owned);
  }
}

interface Found {
  readonly collection: Collection;
  /** The path parameter with the owner. */
  readonly parameter: string;
  /** The paths of the operations that create the entities. */
  readonly creates: readonly string[];
}

/** The collection with its owner and key. Null, with a reason, if one of them isn't certain. */
function ownedCollection({ collection, parameter, creates }: Found, workspace: Workspace): Collection | null {
  const stated = workspace.stated.get(collection.name);
  const ownerPath = stated?.owner ?? findOwnerPath(parameter, collection, workspace);
  const keyPath = stated?.key ?? findOwnKey(collection, creates, workspace);
  if (ownerPath === null || keyPath === null) {
    const unknown = ownerPath === null ? parameter : collection.parameter;
    const hint = `resources.${collection.name}.${ownerPath === null ? "owner" : "key"}`;
    for (const path of creates) {
      workspace.uncertainCreates.add(pathKey(path));
      workspace.explain(
        "POST",
        path,
        `it isn't certain which property contains the parameter ${unknown} of ${collection.itemPath ?? path}; the hint ${hint} can specify it`,
      );
    }
    return null;
  }
  const [key = ""] = keyPath;
  const names = creates.flatMap((path) => parametersOf(path)).concat(parameter);
  const lists = creates.flatMap((path) => {
    const list = workspace.at("GET", path);
    const type = list === null ? null : (workspace.reader.listingOf(list)?.type ?? null);
    return type === null ? [] : [type];
  });
  return {
    ...collection,
    path: parentPath(collection.path),
    key: keyPath.length === 1 ? key : keyPath.join("."),
    keyPath: keyPath.length === 1 ? null : keyPath,
    composite: [ownerPath],
    owner: { path: ownerPath, parameters: new Set(names.map(plainName)) },
    types: new Set([...collection.types, ...lists]),
    origin: creates[0] ?? null,
    isImplicit: false,
    isReadOnly: false,
  };
}
