// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, laterTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-01/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
  prefix: "/admin/2024-07/customers",
  fields: [
    [{ method: "GET" }],
    [{ responses: { 200: "json" } }],
    [{}],
    [{}],
    [{ accept: "application/json" }],
    [{}],
  ],
  resources: { customers: ["0/{id} getCustomer=getCustomer_2024_07 "] },
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
