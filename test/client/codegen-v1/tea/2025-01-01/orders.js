// Generated from openapi.yaml by Almanac. Do not edit.
import { operation } from "@almanac/client/codegen/v1";

export const listOrders = /*@__PURE__*/ operation({
  id: "listOrders",
  method: "GET",
  path: "/orders",
  accept: "application/vnd.tea.2025-01-01+json",
  responses: { 200: "json" },
});
