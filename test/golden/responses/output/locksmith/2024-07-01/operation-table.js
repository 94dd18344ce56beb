// Generated from openapi.yaml by Almanac. Do not edit.
import { headerReader, operationTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-01-01/operation-table.js";

export const table = /*@__PURE__*/ operationTable({
  from: earlier,
  prefix: "",
  fields: [
    [{ method: "GET" }],
    [{}],
    [{ accept: "application/vnd.lock.2024-07-01+json" }],
    [
      {
        responses: { 200: "json", 401: "json" },
        readHeaders: headerReader,
        headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number" },
      },
    ],
    [{}],
  ],
  resources: { locks: { "/locks": "listLocks 0 0 0 0 0" } },
});
