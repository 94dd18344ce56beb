// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, compileBody, laterTable, textReader } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2023-01-01/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
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
    [
      { responses: { 201: "json", 401: "json", 409: "json" } },
      { responses: { 200: textReader, 404: "json" } },
    ],
    [{}],
    [{}],
    [
      { accept: "application/vnd.acme.2023-06-01+json" },
      { accept: "application/vnd.acme.2023-06-01+csv" },
    ],
    [{}],
  ],
  resources: { tasks: ["0/tasks create- "], reports: ["0/reports/{month} get- 11001"] },
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
