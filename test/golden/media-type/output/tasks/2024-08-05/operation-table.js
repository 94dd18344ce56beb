// Generated from openapi.yaml by Almanac. Do not edit.
import { operationTable, streamReader } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-02-29/operation-table.js";

export const table = /*@__PURE__*/ operationTable({
  from: earlier,
  prefix: "/reports",
  fields: [
    [{ method: "GET" }],
    [{}],
    [{ accept: "application/vnd.acme.2024-08-05+gzip" }],
    [{ responses: { 200: streamReader, 404: "json" } }],
    [{}],
  ],
  resources: { reports: { "/{month}": "getReport 0 0 0 0 0" } },
});
