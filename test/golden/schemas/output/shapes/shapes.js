// Generated from openapi.yaml by Almanac. Do not edit.
import { operation } from "@almanac/client/codegen/v2";

export const getShape = /*@__PURE__*/ operation({
  id: "getShape",
  method: "GET",
  path: "/shapes/{id}",
  accept: "application/json",
  responses: { 200: "json" },
});
