import { matchesSchema } from "../../data/match/matches-schema.js";
import { flatten } from "../../data/schema/flatten.js";
import { isObject, type Json, type JsonObject } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { ListTable, ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { itemSchema } from "../places/item-schema.js";
import { shape } from "../shape.js";
import { renderEntity } from "./render-entity.js";
import { showEntity } from "./show-entity.js";

interface ItemView {
  readonly table: ResourceTable;
  readonly list: ListTable;
  /** The properties to show besides the required ones; null for all. */
  readonly fields: ReadonlySet<string> | null;
}

/**
 * Returns an entity as an item of a list. Values that the entity lacks are generated from the entity rather than from
 * its place in the list, so that they are the same in all responses.
 */
export function viewItem(entity: Entity, { table, list, fields }: ItemView, call: Call): JsonObject {
  const { schemas } = call.operation.api.table;
  const response = call.content?.schema ?? null;
  const schema = response === null ? null : itemSchema(response, list, schemas);
  const { value } = renderEntity(entity, call, () => {
    const shown = showEntity(entity, table, call);
    if (schema === null || matchesSchema(schema, shown, schemas)) return shown;
    const seed = `${entity.resource}/${entity.keys.join("/")}`;
    const item = shape(schema, shown, call, { seed, fill: "required" });
    return isObject(item) ? item : shown;
  });
  return selected(value, fields, schema === null ? null : flatten(schema, schemas).object.required);
}

function selected(value: Json, fields: ReadonlySet<string> | null, required: ReadonlySet<string> | null): JsonObject {
  if (!isObject(value)) return {};
  if (fields === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => fields.has(name) || required?.has(name) === true));
}
