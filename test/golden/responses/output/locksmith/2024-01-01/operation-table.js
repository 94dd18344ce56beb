// Generated from openapi.yaml by Almanac. Do not edit.
import { headerReader, operationTable } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ operationTable({
  prefix: "/keys",
  fields: [
    [{ method: "DELETE" }, { method: "GET" }],
    [{}],
    [{ accept: "application/vnd.lock.2024-01-01+json" }],
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
  ],
  resources: { keys: { "/{id}": "deleteKey 0 0 0 0 0 getKey 1 0 0 1 0", "": "listKeys 1 0 0 2 0" } },
});
