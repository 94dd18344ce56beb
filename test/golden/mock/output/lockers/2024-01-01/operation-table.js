// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, operationTable } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ operationTable({
  prefix: "",
  fields: [
    [
      {
        method: "POST",
        body: { mediaType: "application/vnd.lockers.2024-01-01+json", required: true },
        writeBody: compileBody,
      },
      { method: "DELETE" },
      { method: "GET" },
    ],
    [{}],
    [{ accept: "application/vnd.lockers.2024-01-01+json" }, {}],
    [{ responses: { 201: "json" } }, { responses: { 204: "none" } }, { responses: { 200: "json" } }],
    [{}],
  ],
  resources: {
    lockers: {
      "/lockers": "createLocker 0 0 0 0 0 listLockers 2 0 0 2 0",
      "/lockers/{lockerId}": "deleteLocker 1 0 1 1 0 getLocker 2 0 0 2 0",
    },
  },
});
