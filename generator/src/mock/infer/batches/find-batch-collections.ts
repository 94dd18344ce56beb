import type { Operation } from "../../../model/model.js";
import { findKey } from "../schemas/find-key.js";
import { literalsOf, parameterOf, pathKey } from "../../paths.js";
import type { Collection, Workspace } from "../workspace.js";
import { batchVerb } from "./batch-verb.js";
import { entitiesInBody } from "./entities-in-body.js";

/**
 * Finds collections whose entities are created only in batches: `PUT /points` or `POST /vectors/upsert`, with an array
 * of entities in the body. Another operation reads or deletes these entities by key.
 */
export function findBatchCollections(workspace: Workspace): void {
  for (const path of workspace.paths) {
    if (parameterOf(path) !== null) continue;
    const outer = pathKey(path.replace(/(?:\/:?[A-Za-z_-]+){1}$/, ""));
    const base = batchVerb(pathKey(path), outer) === "upsert" ? parentOf(path) : path;
    for (const method of ["PUT", "POST"]) {
      const operation = workspace.at(method, path);
      if (operation !== null) addBatchCollection({ operation, path, base }, workspace);
    }
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

interface Batch {
  readonly operation: Operation;
  readonly path: string;
  /** The path of the collection. */
  readonly base: string;
}

function addBatchCollection({ operation, path, base }: Batch, workspace: Workspace): void {
  const itemPath = workspace.paths.find((each) => pathKey(each) === `${pathKey(base)}/{}`) ?? null;
  const known = itemPath === null ? null : itemCollection(itemPath, workspace);
  const { reader } = workspace;
  const isOther = [...workspace.collections.values()].some(
    (each) => each !== known && !each.isImplicit && pathKey(each.path) === pathKey(base),
  );
  if (isOther || (itemPath === null ? !isReadByKey(base, workspace) : known === null)) return;
  if (known !== null && !known.isImplicit && !isOnlyBatch({ operation, path, base }, known, workspace)) return;
  const noun = literalsOf(base, "").at(-1) ?? "";
  const arrays = reader.bodyArrays(operation);
  const names = arrays.map(({ properties }) => properties.map(({ name }) => name));
  const key = known?.key ?? findKey("id", { responses: [], sent: names.flat() });
  if (key === null || known?.keyPath != null) return;
  const properties = known === null ? new Set(names.flat()) : shownNames(known);
  const found = entitiesInBody(operation, { noun, key, names: properties }, reader);
  if (found === null) return;
  const collection: Collection = {
    ...(known ?? { ...flatCollection(base, key, workspace), shown: [{ operation, properties: found.properties }] }),
    types: new Set([...(known?.types ?? []), ...(found.type === null ? [] : [found.type])]),
    properties: new Set([...shownNames(known), ...found.properties.map(({ name }) => name)]),
    origin: path,
    isImplicit: false,
    isReadOnly: false,
  };
  if (itemPath !== null) workspace.readable.delete(pathKey(itemPath));
  workspace.collections.set(pathKey(itemPath ?? base), collection);
  workspace.batches.add(pathKey(base));
}

/**
 * Whether an operation that seems to create single entities creates only batches: apart from the arrays in the body,
 * neither its body nor its response has the properties of an entity.
 */
function isOnlyBatch({ operation, path, base }: Batch, known: Collection, workspace: Workspace): boolean {
  const { reader } = workspace;
  if (operation.method !== "POST" || path !== base || known.origin !== null) return false;
  if (known.itemPath !== null && workspace.at("PUT", known.itemPath) !== null) return false;
  const arrays = new Set(reader.bodyArrays(operation).map(({ path: [name] }) => name));
  const names = shownNames(known);
  const isRest = reader.bodyProperties(operation).every((name) => arrays.has(name) || !names.has(name));
  return isRest && reader.entityTypeOf(operation, known.types) === null;
}

function shownNames(known: Collection | null): ReadonlySet<string> {
  return new Set(known?.shown.slice(0, 1).flatMap(({ properties }) => properties.map(({ name }) => name)));
}

function itemCollection(itemPath: string, { collections, readable }: Workspace): Collection | null {
  return collections.get(pathKey(itemPath)) ?? readable.get(pathKey(itemPath)) ?? null;
}

/** Whether an operation below a path reads or deletes several entities. */
function isReadByKey(base: string, workspace: Workspace): boolean {
  const baseKey = pathKey(base);
  return workspace.paths.some((path) => ["read", "delete"].includes(batchVerb(pathKey(path), baseKey) ?? ""));
}

function flatCollection(path: string, key: string, workspace: Workspace): Collection {
  return {
    name: workspace.freeName(path),
    path,
    itemPath: null,
    parameter: "",
    key,
    keyPath: null,
    composite: [],
    owner: null,
    types: new Set(),
    properties: new Set(),
    shown: [],
    origin: null,
    isImplicit: false,
    isReadOnly: false,
  };
}
