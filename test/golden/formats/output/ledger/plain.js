// Generated from openapi.yaml by Almanac. Do not edit.
import { operation } from "@almanac/client/codegen/v2";

export const getPlain = /*@__PURE__*/ operation({
  id: "getPlain",
  method: "GET",
  path: "/plain",
  accept: "application/json",
  responses: { 200: "json" },
});
