// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, operationTable, pagedOperation, textReader } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ operationTable({
  prefix: "",
  fields: [
    [
      {
        method: "POST",
        body: { mediaType: "application/vnd.acme.2023-01-01+json", required: true },
        writeBody: compileBody,
      },
      { method: "DELETE" },
      { method: "GET" },
    ],
    [
      {},
      {
        query: ["pageNum", "itemsPerPage"],
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
    [
      { responses: { 201: "json", 401: "json", 409: "json" } },
      { responses: { 204: "none", 404: "json" } },
      { responses: { 200: "json", 401: "json" } },
      { responses: { 200: textReader } },
    ],
    [{}, { deprecated: "2027-07-01" }, { security: [] }],
  ],
  resources: {
    tasks: {
      "/tasks": "createTask 0 0 0 0 0 listTasks 2 1 0 2 0",
      "/tasks/{taskId}": "deleteTask 1 0 0 1 1",
    },
    health: { "/health": "health 2 0 1 3 2" },
  },
});
