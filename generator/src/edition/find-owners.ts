import { schemasOfOperation } from "../analyze/operations/schemas-of-operation.js";
import { referencesIn } from "../analyze/schemas/references-in.js";
import { addToList } from "../model/add-to-list.js";
import type { Model, Operation } from "../model/model.js";
import type { TypeName } from "../model/schema.js";
import { referencesOfTypes } from "./references-of-types.js";

export const sharedFile = "shared";

/**
 * Assigns each type to a file: to a resource's file if no other resource uses the type in any version, otherwise to the
 * shared file. A program that uses one resource therefore doesn't load types of other resources.
 */
export function findOwners(models: readonly Model[]): ReadonlyMap<TypeName, string> {
  const owners = new Map<TypeName, string>();
  for (const model of models) {
    const references = referencesOfTypes(model);
    for (const [file, roots] of rootsOfFiles(model)) {
      for (const name of reachable(roots, references)) {
        const owner = owners.get(name);
        owners.set(name, owner === undefined || owner === file ? file : sharedFile);
      }
    }
  }
  return owners;
}

function rootsOfFiles(model: Model): ReadonlyMap<string, readonly TypeName[]> {
  const files = new Map(model.resources.map(({ name, file }) => [name, file]));
  const roots = new Map<string, TypeName[]>();
  for (const operation of model.operations) {
    const file = files.get(operation.resource) ?? sharedFile;
    for (const name of referencesOfOperation(operation)) addToList(roots, file, name);
  }
  return roots;
}

/** Versions with the same revision of an operation share one object. */
const referencesOf = new WeakMap<Operation, readonly TypeName[]>();

function referencesOfOperation(operation: Operation): readonly TypeName[] {
  const references = referencesOf.get(operation) ?? [...new Set(schemasOfOperation(operation).flatMap(referencesIn))];
  referencesOf.set(operation, references);
  return references;
}

function reachable(
  roots: readonly TypeName[],
  references: ReadonlyMap<TypeName, readonly TypeName[]>,
): ReadonlySet<TypeName> {
  const found = new Set<TypeName>();
  const queue = [...roots];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name) || !references.has(name)) continue;
    found.add(name);
    for (const each of references.get(name) ?? []) queue.push(each);
  }
  return found;
}
