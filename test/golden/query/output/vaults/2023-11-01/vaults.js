// Generated from openapi.yaml by Almanac. Do not edit.
import { operation } from "@almanac/client/codegen/v2";

export const vaultsList = /*@__PURE__*/ operation({
  id: "Vaults_List",
  method: "GET",
  path: "/vaults",
  query: ["$skiptoken"],
  accept: "application/json",
  responses: { 200: "json", default: "json" },
});
