// Generated from pay-2024.yaml and 1 more by Almanac. Do not edit.
import { operation } from "@almanac/client/codegen/v2";

export const getBalance = /*@__PURE__*/ operation({
  id: "GetBalance",
  method: "GET",
  path: "/balance",
  accept: "application/json",
  responses: { 200: "json" },
});
