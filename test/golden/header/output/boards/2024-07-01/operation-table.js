// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, compileBody, compileHeaders, laterTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-01-01/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
  prefix: "/boards",
  fields: [
    [
      { method: "GET" },
      {
        method: "PUT",
        body: { mediaType: "application/json", required: true },
        writeBody: compileBody,
      },
    ],
    [{ responses: { 200: "json" } }, { responses: { 204: "none" } }],
    [{}],
    [{}],
    [{ accept: "application/json" }, {}],
    [
      { send: { headers: { "X-Boards-Version": "2024-07-01" } } },
      {
        headers: [{ name: "If-Match", as: "ifMatch" }],
        writeHeaders: compileHeaders,
        send: { headers: { "X-Boards-Version": "2024-07-01" } },
      },
    ],
  ],
  resources: { boards: ["0/{id} getBoard  replaceBoard 110011"] },
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
