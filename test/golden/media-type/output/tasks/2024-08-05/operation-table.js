// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, laterTable, streamReader } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-02-29/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
  prefix: "/reports",
  fields: [
    [{ method: "GET" }],
    [{ responses: { 200: streamReader, 404: "json" } }],
    [{}],
    [{}],
    [{ accept: "application/vnd.acme.2024-08-05+gzip" }],
    [{}],
  ],
  resources: { reports: ["0/{month} getReport "] },
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
