// Generated from openapi.yaml by Almanac. Do not edit.
import { operation } from "@almanac/client/codegen/v2";

export const getFile = /*@__PURE__*/ operation({
  id: "getFile",
  method: "GET",
  path: "/files/{name}",
  server: "https://files.shop.example/store",
  accept: "application/json",
  responses: { 200: "json" },
});
