// Generated from openapi.yaml by Almanac. Do not edit.
import { operation } from "@almanac/client/codegen/v1";

export const health = /*@__PURE__*/ operation({
  id: "health",
  method: "GET",
  path: "/health",
  accept: "text/plain",
  responses: { 200: "text" },
  security: [],
});
