// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, compileHeaders, operation } from "@almanac/client/codegen/v2";

export const getBoard = /*@__PURE__*/ operation({
  id: "getBoard",
  method: "GET",
  path: "/boards/{id}",
  send: { headers: { "X-Boards-Version": "2024-07-01" } },
  accept: "application/json",
  responses: { 200: "json" },
});

export const replaceBoard = /*@__PURE__*/ operation({
  id: "replaceBoard",
  method: "PUT",
  path: "/boards/{id}",
  headers: [{ name: "If-Match", as: "ifMatch" }],
  writeHeaders: compileHeaders,
  send: { headers: { "X-Boards-Version": "2024-07-01" } },
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 204: "none" },
});
