import { flatten } from "../../data/schema/flatten.js";
import { isArray, member, toText, type Json } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { PageTable, ParameterTable, ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { computeValue } from "./compute-value.js";

interface ListOptions {
  readonly table: ResourceTable;
  readonly page: PageTable | null;
}

/** Filters entities by the query and sorts them as their resource specifies. */
export function arrangeEntities(
  entities: readonly Entity[],
  { table, page }: ListOptions,
  call: Call,
): readonly Entity[] {
  const pagination = [page?.parameter, page?.size];
  const filters = call.revision.parameters.filter(
    ({ in: location, name }) => location === "query" && call.query.has(name) && !pagination.includes(name),
  );
  const hasComputed = Object.keys(table.computed).length > 0;
  const complete = hasComputed
    ? entities.map((entity) => ({ ...entity, value: computeValue(entity, table, call) }))
    : entities;
  const found = filters.length === 0 ? complete : complete.filter((entity) => matchesFilters(entity, filters, call));
  return table.order === null ? found : sortBy(found, table.order);
}

/**
 * Whether an entity matches every query parameter that is named after one of its properties. If the parameter is an
 * enum, the value `all` matches every entity.
 */
function matchesFilters({ value }: Entity, filters: readonly ParameterTable[], call: Call): boolean {
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

/** Sorts by code units, so that the order doesn't depend on the locale. */
function sortBy(entities: readonly Entity[], property: string): readonly Entity[] {
  const key = (entity: Entity): string => toText(member(entity.value, property) ?? "");
  return [...entities].sort((left, right) => (key(left) < key(right) ? -1 : Number(key(left) > key(right))));
}
