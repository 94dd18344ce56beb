import type { EntityAction } from "@almanac/mock/codegen/v1";
import { plainName } from "../../analyze/names/plain-name.js";
import { placesOf } from "./add-collection.js";
import type { Operation } from "../../model/model.js";
import type { NamedObject } from "./schemas/schema-reader.js";
import { typeOf } from "./schemas/find-entity-place.js";
import { parameterOf, parentPath } from "../paths.js";
import type { Collection, Workspace } from "./workspace.js";

/**
 * Adds the actions of operations that read and change an entity at a path below the entity's own, such as
 * `/jobs/{id}/status`. The responses must contain the entity or a part of it. If they contain the entity, and the path
 * ends in the name of a property, the operations change only this property.
 */
export function addViews(workspace: Workspace): void {
  for (const path of workspace.paths) {
    const collection = workspace.collectionAt(parentPath(path));
    if (collection === null || parameterOf(path) !== null || workspace.hasPathBelow(path)) continue;
    const methods = ["GET", "PUT", "PATCH"].filter((method) => workspace.at(method, path) !== null);
    if (methods.length < 2 || methods[0] !== "GET") continue;
    const isSame = methods.every((method) => isEntity(workspace.at(method, path), collection, workspace));
    const isPart = !isSame && methods.every((method) => isPartOf(workspace.at(method, path), collection, workspace));
    const only = isPart ? null : propertyAt(path, collection);
    if (isSame || isPart) for (const method of methods) addView({ method, path, only, isPart }, collection, workspace);
  }
}

/** Whether the response of an operation is an entity of a collection. */
function isEntity(operation: Operation | null, { types }: Collection, { reader }: Workspace): boolean {
  return operation !== null && reader.entityTypeOf(operation, types) !== null;
}

/**
 * Whether the response of an operation is a part of an entity: it contains the entity's nested key, such as
 * `metadata.name`, and its other objects share properties with the entity's objects, such as `spec.replicas`.
 */
function isPartOf(operation: Operation | null, { keyPath, shown }: Collection, { reader }: Workspace): boolean {
  const response = operation === null ? null : reader.responseOf(operation);
  const [first] = shown;
  if (operation === null || response === null || keyPath === null || first === undefined) return false;
  const whole = new Map(
    reader.objectsIn(first.operation, first.properties).map((each) => [each.name, each.properties]),
  );
  const objects = reader.objectsIn(operation, response);
  const [outer = "", inner = ""] = keyPath;
  const hasKey = objects.some(({ name, properties }) => name === outer && properties.includes(inner));
  const others = objects.filter(({ name }) => name !== outer);
  const isShared = ({ name, properties }: NamedObject): boolean =>
    properties.some((each) => whole.get(name)?.includes(each) === true);
  return hasKey && others.length > 0 && others.every(isShared);
}

/** The property with the name of a path's last segment; null if there is none. */
function propertyAt(path: string, { shown, types }: Collection): string | null {
  const name = plainName(path.slice(path.lastIndexOf("/") + 1));
  const properties = shown.flatMap((each) => each.properties).filter((each) => plainName(each.name) === name);
  const [property] = properties;
  const type = property === undefined ? null : typeOf(property.schema);
  return property === undefined || (type !== null && types.has(type)) ? null : property.name;
}

interface View {
  readonly method: string;
  readonly path: string;
  readonly only: string | null;
  readonly isPart: boolean;
}

function addView({ method, path, only, isPart }: View, collection: Collection, workspace: Workspace): void {
  const operation = workspace.at(method, path);
  if (operation === null || !workspace.reader.acceptsObject(operation)) return;
  const action: EntityAction = {
    kind: method === "GET" ? "read" : method === "PUT" ? "replace" : "update",
    resource: collection.name,
    scope: workspace.scopeOf(parentPath(path), collection).slice(0, -1),
    key: parameterOf(parentPath(path)) ?? "",
    isUpsert: false,
    ...(only === null || method === "GET" ? {} : { only }),
    ...(isPart ? { isPart: true } : {}),
    ...(collection.isImplicit ? { isImplicit: true } : {}),
  };
  const reason = isPart
    ? `the response contains the key and other parts of ${collection.name}`
    : `the response has the type of ${collection.name}`;
  const effect = action.only === undefined ? reason : `${reason}, and the path refers to its property ${action.only}`;
  const entity = isPart ? {} : placesOf(operation, collection, workspace);
  workspace.set(method, path, action, { reason: effect, entity });
}
