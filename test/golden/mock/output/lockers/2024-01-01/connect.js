// Generated from openapi.yaml by Almanac. Do not edit.
import { connector, versionChecker } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError, basic } from "@almanac/client/codegen/v2";

export const connect = /*@__PURE__*/ connector({
  server: "https://lockers.example/api",
  security: [["Pin"]],
  schemes: { Pin: { type: "basic" } },
  isOtherVersion: /*@__PURE__*/ versionChecker({ prefixes: ["application/vnd.lockers."], versions: ["2024-01-01", "2025-01-01"] }),
});
