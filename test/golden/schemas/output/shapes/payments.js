// Generated from openapi.yaml by Almanac. Do not edit.
import { operation } from "@almanac/client/codegen/v1";

export const pay = /*@__PURE__*/ operation({
  id: "pay",
  method: "POST",
  path: "/payments",
  body: { mediaType: "application/json", required: true },
  responses: { 204: "none" },
});
