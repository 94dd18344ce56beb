// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, headerReader } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ compactTable({
  prefix: "/keys",
  fields: [
    [{ method: "GET" }, { method: "DELETE" }],
    [
      {
        responses: { 204: "none", 401: "json", 404: "json", 409: "json", 410: "json" },
        readHeaders: headerReader,
      },
      {
        responses: { 200: "json", 401: "json", 404: "json", 410: "json" },
        readHeaders: headerReader,
        headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number" },
      },
      {
        responses: { 200: "json", 401: "json" },
        readHeaders: headerReader,
        headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number" },
      },
    ],
    [{}],
    [{}],
    [{ accept: "application/vnd.lock.2024-01-01+json" }],
    [{}],
  ],
  resources: { keys: ["0 listKeys 02", "1{id} deleteKey 1 getKey 01"] },
});
