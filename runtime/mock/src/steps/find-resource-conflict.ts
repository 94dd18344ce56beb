import { schemaAt } from "../actions/envelopes/schema-at.js";
import { parsePointer } from "../data/json/parse-pointer.js";
import { valueAtPointer } from "../data/json/value-at-pointer.js";
import { variantsOf } from "../data/schema/variants-of.js";
import { member, toText, type Json } from "../json.js";
import type { Problem } from "../problem.js";
import type { ContentTable } from "../tables/tables.js";
import type { Exchange } from "./exchange.js";

/**
 * Returns a 409 if the `type` of a JSON:API resource object isn't allowed at the endpoint, or if its `id` isn't the id
 * in the path (JSON:API 1.1, "Creating Resources" and "Updating Resources").
 */
export function findResourceConflict(
  value: Json,
  { schema }: ContentTable,
  { api, operation, pathValues }: Exchange,
): Problem | null {
  const { schemas } = api.table;
  const action = operation?.table.action;
  if (schema === null || action === undefined || !/^(create|update|replace)$/.test(action.kind)) return null;
  const data = schemaAt(schema, ["data"], schemas);
  const declared = (name: string): boolean => data !== null && schemaAt(data, [name], schemas) !== null;
  if (data === null || !declared("type") || !(declared("attributes") || declared("relationships"))) return null;
  const sent = valueAtPointer(value, parsePointer("/data") ?? []);
  const [type, id] = [member(sent, "type"), member(sent, "id")];
  const allowed = variantsOf(schemaAt(data, ["type"], schemas) ?? true, schemas).flatMap(({ values }) => values ?? []);
  if (typeof type === "string" && allowed.length > 0 && !allowed.includes(type))
    return conflict(`The type ${type} is not allowed at this endpoint. Allowed: ${allowed.map(toText).join(", ")}.`);
  const key = "key" in action ? pathValues.get(action.key) : undefined;
  return id === undefined || key === undefined || toText(id) === key
    ? null
    : conflict(`The id ${toText(id)} does not match the id in the path, ${key}.`);
}

function conflict(reason: string): Problem {
  return { kind: "status", status: 409, reason };
}
