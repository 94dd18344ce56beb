// Generated from openapi.yaml by Almanac. Do not edit.
import { operationTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-08-05/operation-table.js";

export const table = /*@__PURE__*/ operationTable({
  from: earlier,
  prefix: "/tasks",
  fields: [
    [{ method: "POST" }],
    [{}],
    [{ accept: "application/vnd.acme.preview+json" }],
    [{ responses: { 200: "json" } }],
    [{}],
  ],
  resources: { tasks: { "/{taskId}:archive": "archiveTask 0 0 0 0 0" } },
});
