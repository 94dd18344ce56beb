import type { Model, Operation } from "../../model/model.js";
import type { View } from "../../version/view/view.js";
import type { VersionedOperation } from "./revisions-of.js";
import { basePathOf } from "./server-url.js";

export interface OperationHistory {
  readonly method: string;
  /** The path, including the base path of the server. */
  readonly path: string;
  /** Oldest first. */
  readonly versions: VersionedOperation[];
  /** The model of the operation in its newest version. */
  newest: Operation;
}

/** Groups operations by method and path, which identify an operation across versions. */
export function followOperations(views: readonly View[], models: readonly Model[]): readonly OperationHistory[] {
  const histories = new Map<string, OperationHistory>();
  for (const [index, view] of views.entries()) {
    const modelOperations = new Map(
      models[index]?.operations.map((operation) => [`${operation.method} ${operation.path}`, operation]),
    );
    for (const operation of view.operations) {
      const model = modelOperations.get(`${operation.method} ${operation.path}`);
      if (model === undefined) continue;
      const path =
        basePathOf((operation.servers ?? operation.document.servers)[0], operation.document.servers[0]) +
        operation.path;
      const key = `${operation.method} ${path}`;
      const history = histories.get(key);
      const versioned: VersionedOperation = { version: view.version, operation };
      if (history === undefined) {
        histories.set(key, { method: operation.method, path, versions: [versioned], newest: model });
        continue;
      }
      history.versions.push(versioned);
      history.newest = model;
    }
  }
  return [...histories.values()];
}
