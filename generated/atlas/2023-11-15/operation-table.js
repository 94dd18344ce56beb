// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { compactTable, headerReader, laterTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2023-01-01/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
  prefix: "/api/atlas/v2/unauth",
  fields: [
    [{ method: "GET" }],
    [
      {
        responses: { 200: "json", 406: "json", 429: "json", 500: "json" },
        readHeaders: headerReader,
        headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number", "retry-after": "number" },
      },
    ],
    [{}],
    [{}],
    [{ accept: "application/vnd.atlas.2023-11-15+json" }],
    [{ security: [] }],
  ],
  resources: { system: ["0/controlPlaneIPAddresses listControlPlaneIpAddresses "] },
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
