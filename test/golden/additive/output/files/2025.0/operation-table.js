// Generated from files-2024.yaml and 2 more by Almanac. Do not edit.
import { compactTable, laterTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024.0/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [
    [{ method: "GET" }],
    [{ responses: { 200: "json", default: "json" } }],
    [{}],
    [{}],
    [{ accept: "application/json" }],
    [{ send: { headers: { "files-version": "2025.0" } } }],
  ],
  resources: { hubs: ["0/hubs get~=get_hubs_v2025.0 "] },
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
