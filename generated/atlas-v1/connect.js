// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
import { connector } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError, digest, serviceAccount } from "@almanac/client/codegen/v2";

export const connect = /*@__PURE__*/ connector({
  server: "https://cloud.mongodb.com",
  security: [["ServiceAccounts"], ["DigestAuth"]],
  schemes: {
    DigestAuth: { type: "digest" },
    ServiceAccounts: {
      type: "serviceAccount",
      tokenUrl: "/api/oauth/token",
      revokeUrl: "/api/oauth/revoke",
      scopes: [],
    },
  },
});
