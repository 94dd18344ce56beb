// Generated from openapi.yaml by Almanac. Do not edit.
import { operationTable } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ operationTable({
  prefix: "/boards",
  fields: [
    [{ method: "GET" }],
    [{}],
    [{ accept: "application/json" }],
    [{ responses: { 200: "json" } }],
    [{ send: { headers: { "X-Boards-Version": "2024-01-01" } } }],
  ],
  resources: { boards: { "/{id}": "getBoard 0 0 0 0 0" } },
});
