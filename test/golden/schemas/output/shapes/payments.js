// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, operation } from "@almanac/client/codegen/v2";

export const pay = /*@__PURE__*/ operation({
  id: "pay",
  method: "POST",
  path: "/payments",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 204: "none" },
});
