// Generated from openapi.yaml by Almanac. Do not edit.
import { operation } from "@almanac/client/codegen/v2";

export const listShops = /*@__PURE__*/ operation({
  id: "listShops_2024_01",
  method: "GET",
  path: "/admin/2024-01/shops",
  accept: "application/json",
  responses: { 200: "json" },
});
