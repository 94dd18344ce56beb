// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ compactTable({
  prefix: "/admin/2024-01",
  fields: [
    [{ method: "GET" }],
    [{ responses: { 200: "json" } }],
    [{}],
    [{}],
    [{ accept: "application/json" }],
    [{}],
  ],
  resources: {
    customers: ["0/customers/{id} get-=getCustomer_2024_01 "],
    shops: ["0/shops list~=listShops_2024_01 "],
  },
});
