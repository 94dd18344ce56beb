import { flatten } from "../../data/schema/flatten.js";
import { isArray, member, toText, type Json } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { PageTable, ParameterTable, ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { computeValue } from "./compute-value.js";

interface Arranging {
  readonly table: ResourceTable;
  readonly page: PageTable | null;
}

/** Those that the query asks for, in the order of their resource. */
export function arrangeEntities(
  entities: readonly Entity[],
  { table, page }: Arranging,
  call: Call,
): readonly Entity[] {
  const turning = [page?.parameter, page?.size];
  const filters = call.revision.parameters.filter(
    ({ in: place, name }) => place === "query" && call.query.has(name) && !turning.includes(name),
  );
  const isPlain = Object.keys(table.computed).length === 0;
  const whole = isPlain
    ? entities
    : entities.map((entity) => ({ ...entity, value: computeValue(entity, table, call) }));
  const found = filters.length === 0 ? whole : whole.filter((entity) => isWanted(entity, filters, call));
  return table.order === null ? found : sortBy(found, table.order);
}

/** A query parameter that is called like a property narrows the list to what has this value; one that no item can have does not. */
function isWanted({ value }: Entity, filters: readonly ParameterTable[], call: Call): boolean {
  return filters.every((parameter) => {
    const [wanted, own] = [call.parameters[parameter.name], member(value, parameter.name)];
    if (isArray(wanted) && isScalar(own)) return wanted.length === 0 || wanted.includes(own);
    if (!isScalar(wanted) || !isScalar(own)) return true;
    const values = flatten(parameter.schema, call.operation.api.table.schemas).values;
    if (values !== null && wanted === "all") return true;
    return own === wanted;
  });
}

function isScalar(value: Json | undefined): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** By code points: the same in every locale. */
function sortBy(entities: readonly Entity[], property: string): readonly Entity[] {
  const key = (entity: Entity): string => toText(member(entity.value, property) ?? "");
  return [...entities].sort((left, right) => (key(left) < key(right) ? -1 : Number(key(left) > key(right))));
}
