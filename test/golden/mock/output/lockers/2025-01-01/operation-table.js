// Generated from openapi.yaml by Almanac. Do not edit.
import { operationTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-01-01/operation-table.js";

export const table = /*@__PURE__*/ operationTable({
  from: earlier,
  prefix: "/lockers",
  fields: [
    [{ method: "GET" }, { method: "POST" }],
    [{}],
    [{ accept: "application/vnd.lockers.2025-01-01+json" }],
    [{ responses: { 200: "json" } }],
    [{}],
  ],
  resources: { lockers: { "/{lockerId}": "getLocker 0 0 0 0 0", "/{lockerId}:open": "openLocker 1 0 0 0 0" } },
});
