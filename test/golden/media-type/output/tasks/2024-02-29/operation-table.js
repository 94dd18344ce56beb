// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, compileBody, laterTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2023-06-01/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [
    [
      {
        method: "POST",
        body: { mediaType: "application/vnd.acme.2024-02-29+json", required: true },
        writeBody: compileBody,
      },
    ],
    [{ responses: { 201: "json", 401: "json", 409: "json" } }],
    [{}],
    [{}],
    [{ accept: "application/vnd.acme.2023-06-01+json" }],
    [{}],
  ],
  resources: { tasks: ["0/tasks create- "] },
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
