// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, compileBody, pagedOperation, textReader } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [
    [
      { method: "GET" },
      { method: "POST", body: { required: true }, writeBody: compileBody },
      { method: "DELETE" },
    ],
    [
      { responses: { 201: "json", 401: "json", 409: "json" } },
      { responses: { 204: "none", 404: "json" } },
      { responses: { 200: "json", 401: "json" } },
      { responses: { 200: textReader } },
    ],
    [{}, { query: ["pageNum", "itemsPerPage"] }],
    [
      {},
      {
        pages: {
          by: "page",
          parameter: "pageNum",
          size: "itemsPerPage",
          defaultSize: 10,
          total: ["totalCount"],
          items: ["results"],
        },
        create: pagedOperation,
      },
    ],
    [{ accept: "application/vnd.acme.2023-01-01+json" }, { accept: "text/plain" }],
    [{}, { deprecated: "2027-07-01" }, { security: [] }],
  ],
  resources: {
    tasks: ["0/tasks create- 1 list~ 0211", "2{taskId} delete- 210001"],
    health: ["0/health health 030012"],
  },
});
