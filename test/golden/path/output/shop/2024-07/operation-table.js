// Generated from openapi.yaml by Almanac. Do not edit.
import { operationTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-01/operation-table.js";

export const table = /*@__PURE__*/ operationTable({
  from: earlier,
  prefix: "/admin/2024-07/customers",
  fields: [
    [{ method: "GET" }],
    [{}],
    [{ accept: "application/json" }],
    [{ responses: { 200: "json" } }],
    [{}],
  ],
  resources: { customers: { "/{id}": "getCustomer=getCustomer_2024_07 0 0 0 0 0" } },
});
