// Generated from openapi.yaml by Almanac. Do not edit.
import { operation } from "@almanac/client/codegen/v2";

export const getBoard = /*@__PURE__*/ operation({
  id: "getBoard",
  method: "GET",
  path: "/boards/{id}",
  send: { headers: { "X-Boards-Version": "2024-01-01" } },
  accept: "application/json",
  responses: { 200: "json" },
});
