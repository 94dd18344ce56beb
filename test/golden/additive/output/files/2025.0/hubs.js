// Generated from files-2024.yaml and 2 more by Almanac. Do not edit.
import { operation } from "@almanac/client/codegen/v2";

export const getHubs = /*@__PURE__*/ operation({
  id: "get_hubs_v2025.0",
  method: "GET",
  path: "/hubs",
  send: { headers: { "files-version": "2025.0" } },
  accept: "application/json",
  responses: { 200: "json", default: "json" },
});
