// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, laterTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-08-05/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
  prefix: "/tasks",
  fields: [
    [{ method: "POST" }],
    [{ responses: { 200: "json" } }],
    [{}],
    [{}],
    [{ accept: "application/vnd.acme.preview+json" }],
    [{}],
  ],
  resources: { tasks: ["0/{taskId}:archive archiveTask "] },
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
