// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ compactTable({
  prefix: "/boards",
  fields: [
    [{ method: "GET" }],
    [{ responses: { 200: "json" } }],
    [{}],
    [{}],
    [{ accept: "application/json" }],
    [{ send: { headers: { "X-Boards-Version": "2024-01-01" } } }],
  ],
  resources: { boards: ["0/{id} getBoard "] },
});
