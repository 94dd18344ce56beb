// Generated from openapi.yaml by Almanac. Do not edit.
import { operation, streamReader } from "@almanac/client/codegen/v2";

export const getReport = /*@__PURE__*/ operation({
  id: "getReport",
  method: "GET",
  path: "/reports/{month}",
  accept: "application/vnd.acme.2024-08-05+gzip",
  responses: { 200: streamReader, 404: "json" },
});
