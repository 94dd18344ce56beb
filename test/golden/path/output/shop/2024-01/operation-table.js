// Generated from openapi.yaml by Almanac. Do not edit.
import { operationTable } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ operationTable({
  prefix: "/admin/2024-01",
  fields: [
    [{ method: "GET" }],
    [{}],
    [{ accept: "application/json" }],
    [{ responses: { 200: "json" } }],
    [{}],
  ],
  resources: {
    customers: { "/customers/{id}": "getCustomer=getCustomer_2024_01 0 0 0 0 0" },
    shops: { "/shops": "listShops=listShops_2024_01 0 0 0 0 0" },
  },
});
