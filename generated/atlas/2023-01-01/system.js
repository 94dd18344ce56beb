// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { headerReader, operation } from "@almanac/client/codegen/v2";

export const getIpInfo = /*@__PURE__*/ operation({
  id: "getIpInfo",
  method: "GET",
  path: "/api/private/ipinfo",
  accept: "application/json",
  responses: { 200: "json", 401: "json", 403: "json", 500: "json" },
  readHeaders: headerReader,
});

export const getSystemStatus = /*@__PURE__*/ operation({
  id: "getSystemStatus",
  method: "GET",
  path: "/api/atlas/v2",
  accept: "application/vnd.atlas.2023-01-01+json",
  responses: { 200: "json", 401: "json", 403: "json", 406: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
  headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number", "retry-after": "number" },
});
