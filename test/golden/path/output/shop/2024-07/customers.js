// Generated from openapi.yaml by Almanac. Do not edit.
import { operation } from "@almanac/client/codegen/v2";

export const getCustomer = /*@__PURE__*/ operation({
  id: "getCustomer_2024_07",
  method: "GET",
  path: "/admin/2024-07/customers/{id}",
  accept: "application/json",
  responses: { 200: "json" },
});
