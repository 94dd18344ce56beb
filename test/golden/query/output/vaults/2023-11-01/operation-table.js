// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [
    [{ method: "GET" }],
    [{ responses: { 200: "json", default: "json" } }],
    [{ query: ["$skiptoken"] }],
    [{}],
    [{ accept: "application/json" }],
    [{}],
  ],
  resources: { vaults: ["0/vaults list=Vaults_List "] },
});
