// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { headerReader, operation } from "@almanac/client/codegen/v2";

export { getIpInfo, getSystemStatus } from "../2023-01-01/system.js";

export const listControlPlaneIpAddresses = /*@__PURE__*/ operation({
  id: "listControlPlaneIpAddresses",
  method: "GET",
  path: "/api/atlas/v2/unauth/controlPlaneIPAddresses",
  accept: "application/vnd.atlas.2023-11-15+json",
  responses: { 200: "json", 406: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
  headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number", "retry-after": "number" },
  security: [],
});
