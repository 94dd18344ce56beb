// Generated from openapi.yaml by Almanac. Do not edit.
import { connector, versionChecker } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError, digest } from "@almanac/client/codegen/v2";

export const connect = /*@__PURE__*/ connector({
  server: "https://tasks.acme.example/api",
  security: [["Keys"]],
  schemes: { Keys: { type: "digest" } },
  isOtherVersion: /*@__PURE__*/ versionChecker({
    prefixes: ["application/vnd.acme."],
    versions: ["2023-01-01", "2023-06-01", "2024-02-29", "2024-08-05", "preview"],
  }),
});
