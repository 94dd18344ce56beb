// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { connector, versionChecker } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError, basic, digest, serviceAccount } from "@almanac/client/codegen/v2";

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
    ServiceAccountSecret: { type: "basic" },
  },
  isOtherVersion: /*@__PURE__*/ versionChecker({
    prefixes: ["application/vnd.atlas."],
    versions: ["2023-01-01", "2023-11-15", "2024-08-05", "2025-02-19"],
  }),
});
