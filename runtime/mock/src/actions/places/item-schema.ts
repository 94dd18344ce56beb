import { flatten, type Schemas } from "../../data/schema/flatten.js";
import type { ListTable, MockSchema } from "../../tables/tables.js";
import { schemaAt } from "../envelopes/schema-at.js";

/** The schema of the entities in the response of a list; null if the response declares no such items. */
export function itemSchema(
  response: MockSchema,
  { items, entity = [] }: Pick<ListTable, "items" | "entity">,
  schemas: Schemas,
): MockSchema | null {
  const found = schemaAt(response, items, schemas);
  const item = found === null ? null : flatten(found, schemas).array.items;
  return item === null ? null : schemaAt(item, entity, schemas);
}
