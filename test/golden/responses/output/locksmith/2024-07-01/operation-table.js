// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, headerReader, laterTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-01-01/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [
    [{ method: "GET" }],
    [
      {
        responses: { 200: "json", 401: "json" },
        readHeaders: headerReader,
        headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number" },
      },
    ],
    [{}],
    [{}],
    [{ accept: "application/vnd.lock.2024-07-01+json" }],
    [{}],
  ],
  resources: { locks: ["0/locks list~ "] },
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
