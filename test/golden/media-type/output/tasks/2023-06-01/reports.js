// Generated from openapi.yaml by Almanac. Do not edit.
import { operation, textReader } from "@almanac/client/codegen/v2";

export const getReport = /*@__PURE__*/ operation({
  id: "getReport",
  method: "GET",
  path: "/reports/{month}",
  accept: "application/vnd.acme.2023-06-01+csv",
  responses: { 200: textReader, 404: "json" },
});
