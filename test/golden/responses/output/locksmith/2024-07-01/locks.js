// Generated from openapi.yaml by Almanac. Do not edit.
import { headerReader, operation } from "@almanac/client/codegen/v2";

export const listLocks = /*@__PURE__*/ operation({
  id: "listLocks",
  method: "GET",
  path: "/locks",
  accept: "application/vnd.lock.2024-07-01+json",
  responses: { 200: "json", 401: "json" },
  readHeaders: headerReader,
  headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number" },
});
