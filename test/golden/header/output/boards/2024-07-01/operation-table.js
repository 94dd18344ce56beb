// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, compileHeaders, operationTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-01-01/operation-table.js";

export const table = /*@__PURE__*/ operationTable({
  from: earlier,
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
    [{}],
    [{ accept: "application/json" }, {}],
    [{ responses: { 200: "json" } }, { responses: { 204: "none" } }],
    [
      { send: { headers: { "X-Boards-Version": "2024-07-01" } } },
      {
        headers: [{ name: "If-Match", as: "ifMatch" }],
        writeHeaders: compileHeaders,
        send: { headers: { "X-Boards-Version": "2024-07-01" } },
      },
    ],
  ],
  resources: { boards: { "/{id}": "getBoard 0 0 0 0 0 replaceBoard 1 0 1 1 1" } },
});
