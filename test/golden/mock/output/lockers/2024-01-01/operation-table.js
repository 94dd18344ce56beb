// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, compileBody } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [
    [
      { method: "GET" },
      { method: "POST", body: { required: true }, writeBody: compileBody },
      { method: "DELETE" },
    ],
    [{ responses: { 200: "json" } }, { responses: { 201: "json" } }, { responses: { 204: "none" } }],
    [{}],
    [{}],
    [{ accept: "application/vnd.lockers.2024-01-01+json" }, {}],
    [{}],
  ],
  resources: { lockers: ["0/lockers create- 11 list~ ", "2{lockerId} delete- 22001 get- "] },
});
