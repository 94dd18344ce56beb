import { flatten } from "../../data/schema/flatten.js";
import { isArray, member, type Json, type JsonObject } from "../../json.js";
import type { PageTable } from "../../tables/tables.js";
import type { Call } from "../call.js";

/**
 * Whether an entity matches every query parameter that is named after one of its properties. If the parameter is an
 * enum, the value `all` matches every entity. Only tables without rules for query parameters need this.
 */
export function matchesByName(value: JsonObject, page: PageTable | null, call: Call): boolean {
  const pagination = [page?.parameter, page?.size, page?.before];
  const filters = call.revision.parameters.filter(
    ({ in: location, name }) => location === "query" && call.query.has(name) && !pagination.includes(name),
  );
  return filters.every((parameter) => {
    const [filter, actual] = [call.parameters[parameter.name], member(value, parameter.name)];
    if (isArray(filter) && isScalar(actual)) return filter.length === 0 || filter.includes(actual);
    if (!isScalar(filter) || !isScalar(actual)) return true;
    const values = flatten(parameter.schema, call.operation.api.table.schemas).values;
    if (values !== null && filter === "all") return true;
    return actual === filter;
  });
}

function isScalar(value: Json | undefined): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
