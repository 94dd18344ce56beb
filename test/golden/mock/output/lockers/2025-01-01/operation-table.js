// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, laterTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-01-01/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
  prefix: "/lockers",
  fields: [
    [{ method: "GET" }, { method: "POST" }],
    [{ responses: { 200: "json" } }],
    [{}],
    [{}],
    [{ accept: "application/vnd.lockers.2025-01-01+json" }],
    [{}],
  ],
  resources: { lockers: ["0/{lockerId} getLocker ", "1{lockerId}:open openLocker 1"] },
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
