// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, operationTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2023-06-01/operation-table.js";

export const table = /*@__PURE__*/ operationTable({
  from: earlier,
  prefix: "",
  fields: [
    [
      {
        method: "POST",
        body: { mediaType: "application/vnd.acme.2024-02-29+json", required: true },
        writeBody: compileBody,
      },
    ],
    [{}],
    [{ accept: "application/vnd.acme.2023-06-01+json" }],
    [{ responses: { 201: "json", 401: "json", 409: "json" } }],
    [{}],
  ],
  resources: { tasks: { "/tasks": "createTask 0 0 0 0 0" } },
});
