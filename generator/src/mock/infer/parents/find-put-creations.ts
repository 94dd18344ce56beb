import type { Operation } from "../../../model/model.js";
import { parameterOf, pathKey } from "../../paths.js";
import type { PathOperation } from "../inference.js";
import { statesUpsert } from "../updates/states-upsert.js";
import type { SchemaReader } from "../schemas/schema-reader.js";

/**
 * Finds operations that create entities with PUT instead of POST. Their path doesn't end in a parameter. At this path,
 * there is no POST, and the GET, if there is one, returns a list. Their only success is a 201, or they state that they
 * create or change an entity. Neither the request nor the response is a list.
 */
export function findPutCreations(operations: readonly PathOperation[], reader: SchemaReader): ReadonlySet<Operation> {
  const at = new Map(operations.map(({ operation, path }) => [`${operation.method} ${pathKey(path)}`, operation]));
  const found = operations.filter(({ operation, path }) => {
    if (operation.method !== "PUT" || parameterOf(path.replace(/\/$/, "")) !== null) return false;
    const list = at.get(`GET ${pathKey(path)}`);
    const isListed = list === undefined || reader.listingOf(list) !== null;
    const successes = operation.outcomes.filter(({ status }) => status.startsWith("2"));
    const isCreated = (successes.length === 1 && successes[0]?.status === "201") || statesUpsert(operation);
    const isSingle = !reader.sendsArray(operation) && reader.listingOf(operation) === null;
    return isCreated && isListed && isSingle && !at.has(`POST ${pathKey(path)}`);
  });
  return new Set(found.map(({ operation }) => operation));
}
