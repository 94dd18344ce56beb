import type { Action, EntityPlaces, ListTable, ResourceTable } from "@almanac/mock/codegen/v1";
import { addAliases } from "./add-aliases.js";
import { addActions } from "./add-actions.js";
import { addCollection } from "./add-collection.js";
import { addForeignCreates } from "./add-foreign-creates.js";
import { addForeignLists } from "./add-foreign-lists.js";
import { addSingle } from "./add-single.js";
import { addStatedMerges } from "./updates/add-stated-merges.js";
import { addUpserts } from "./updates/add-upserts.js";
import { addTransfers } from "./transfers/add-transfers.js";
import { addViews } from "./add-views.js";
import { explainRest } from "./explain-rest.js";
import { addBatches } from "./batches/add-batches.js";
import { addExists } from "./batches/add-exists.js";
import { findBatchCollections } from "./batches/find-batch-collections.js";
import { findAliases } from "./find-aliases.js";
import { findCollection } from "./find-collection.js";
import { findFlatCollection } from "./find-flat-collection.js";
import { findForeignCreates } from "./find-foreign-creates.js";
import type { Inference } from "./inference.js";
import { findOwnedCollections } from "./owners/find-owned-collections.js";
import { parameterOf, pathKey } from "../paths.js";
import { Workspace } from "./workspace.js";

export interface InferredState {
  readonly resources: ReadonlyMap<string, ResourceTable>;
  /** The action of each operation, keyed by `actionKey`. Operations without a known effect are omitted. */
  readonly actions: ReadonlyMap<string, Action>;
  /** Where the bodies of each operation contain the entity, keyed by `actionKey`. */
  readonly places: ReadonlyMap<string, EntityPlaces>;
  /** Why each operation has its action, or has none, keyed by `actionKey`. */
  readonly reasons: ReadonlyMap<string, string>;
  /** The format of each list, keyed by `actionKey`. */
  readonly lists: ReadonlyMap<string, ListTable>;
}

/** Infers the resources of an API and the actions of its operations from paths, request bodies and responses. */
export function inferResources(inference: Inference): InferredState {
  const workspace = new Workspace(inference);
  const itemPaths = workspace.paths.filter((path) => parameterOf(path) !== null);
  // Outer collections come first, because inner collections look up their parents.
  for (const path of itemPaths.sort((left, right) => left.length - right.length || (left < right ? -1 : 1))) {
    const collection = findCollection(path, workspace);
    const target = collection?.isReadOnly === true ? workspace.readable : workspace.collections;
    if (collection !== null) target.set(pathKey(path), collection);
  }
  findOwnedCollections(workspace);
  findBatchCollections(workspace);
  findAliases(workspace);
  findForeignCreates(workspace);
  for (const path of workspace.paths) {
    const collection = findFlatCollection(path, workspace);
    if (collection !== null) workspace.collections.set(pathKey(path), collection);
  }
  for (const collection of workspace.collections.values()) addCollection(collection, workspace);
  addForeignCreates(workspace);
  addAliases(workspace);
  addBatches(workspace);
  addExists(workspace);
  addViews(workspace);
  for (const path of workspace.paths) if (parameterOf(path) === null) addSingle(path, workspace);
  addForeignLists(workspace);
  addActions(workspace);
  addStatedMerges(workspace);
  addUpserts(workspace);
  addTransfers(workspace);
  explainRest(workspace);
  const { resources, actions, places, reasons } = workspace;
  return { resources, actions, places, reasons, lists: workspace.lists() };
}
