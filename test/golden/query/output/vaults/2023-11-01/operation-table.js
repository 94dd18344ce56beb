// Generated from openapi.yaml by Almanac. Do not edit.
import { operationTable } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ operationTable({
  prefix: "",
  fields: [
    [{ method: "GET" }],
    [{ query: ["$skiptoken"] }],
    [{ accept: "application/json" }],
    [{ responses: { 200: "json", default: "json" } }],
    [{}],
  ],
  resources: { vaults: { "/vaults": "list=Vaults_List 0 0 0 0 0" } },
});
