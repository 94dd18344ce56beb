// Generated from openapi.yaml by Almanac. Do not edit.
import { operation, textReader } from "@almanac/client/codegen/v2";

export const health = /*@__PURE__*/ operation({
  id: "health",
  method: "GET",
  path: "/health",
  accept: "text/plain",
  responses: { 200: textReader },
  security: [],
});
