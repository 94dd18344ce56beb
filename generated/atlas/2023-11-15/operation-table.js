// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { headerReader, operationTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2023-01-01/operation-table.js";

export const table = /*@__PURE__*/ operationTable({
  from: earlier,
  prefix: "/api/atlas/v2/unauth",
  fields: [
    [{ method: "GET" }],
    [{}],
    [{ accept: "application/vnd.atlas.2023-11-15+json" }],
    [
      {
        responses: { 200: "json", 406: "json", 429: "json", 500: "json" },
        readHeaders: headerReader,
        headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number", "retry-after": "number" },
      },
    ],
    [{ security: [] }],
  ],
  resources: { system: { "/controlPlaneIPAddresses": "listControlPlaneIpAddresses 0 0 0 0 0" } },
});
