// Generated from files-2024.yaml and 2 more by Almanac. Do not edit.
import { operationTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024.0/operation-table.js";

export const table = /*@__PURE__*/ operationTable({
  from: earlier,
  prefix: "",
  fields: [
    [{ method: "GET" }],
    [{}],
    [{ accept: "application/json" }],
    [{ responses: { 200: "json", default: "json" } }],
    [{ send: { headers: { "files-version": "2025.0" } } }],
  ],
  resources: { hubs: { "/hubs": "getHubs=get_hubs_v2025.0 0 0 0 0 0" } },
});
