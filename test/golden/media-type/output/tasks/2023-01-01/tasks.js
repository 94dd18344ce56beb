// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, operation, pagedOperation } from "@almanac/client/codegen/v2";

export const createTask = /*@__PURE__*/ operation({
  id: "createTask",
  method: "POST",
  path: "/tasks",
  accept: "application/vnd.acme.2023-01-01+json",
  body: { mediaType: "application/vnd.acme.2023-01-01+json", required: true },
  writeBody: compileBody,
  responses: { 201: "json", 401: "json", 409: "json" },
});

export const deleteTask = /*@__PURE__*/ operation({
  id: "deleteTask",
  method: "DELETE",
  path: "/tasks/{taskId}",
  accept: "application/vnd.acme.2023-01-01+json",
  responses: { 204: "none", 404: "json" },
  deprecated: "2027-07-01",
});

export const listTasks = /*@__PURE__*/ pagedOperation({
  id: "listTasks",
  method: "GET",
  path: "/tasks",
  query: ["pageNum", "itemsPerPage"],
  accept: "application/vnd.acme.2023-01-01+json",
  responses: { 200: "json", 401: "json" },
  pages: {
    by: "page",
    parameter: "pageNum",
    size: "itemsPerPage",
    defaultSize: 10,
    total: ["totalCount"],
    items: ["results"],
  },
});
