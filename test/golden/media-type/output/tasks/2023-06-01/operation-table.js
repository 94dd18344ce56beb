// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, operationTable, textReader } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2023-01-01/operation-table.js";

export const table = /*@__PURE__*/ operationTable({
  from: earlier,
  prefix: "",
  fields: [
    [
      {
        method: "POST",
        body: { mediaType: "application/vnd.acme.2023-01-01+json", required: true },
        writeBody: compileBody,
      },
      { method: "GET" },
    ],
    [{}],
    [
      { accept: "application/vnd.acme.2023-06-01+json" },
      { accept: "application/vnd.acme.2023-06-01+csv" },
    ],
    [
      { responses: { 201: "json", 401: "json", 409: "json" } },
      { responses: { 200: textReader, 404: "json" } },
    ],
    [{}],
  ],
  resources: {
    tasks: { "/tasks": "createTask 0 0 0 0 0" },
    reports: { "/reports/{month}": "getReport 1 0 1 1 0" },
  },
});
