// Generated from openapi.yaml by Almanac. Do not edit.
import { operation } from "@almanac/client/codegen/v2";

export const listEvents = /*@__PURE__*/ operation({
  id: "listEvents",
  method: "GET",
  path: "/events",
  accept: "application/json",
  responses: { 200: "json" },
});
