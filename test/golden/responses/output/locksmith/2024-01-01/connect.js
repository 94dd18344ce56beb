// Generated from openapi.yaml by Almanac. Do not edit.
import { connector, versionChecker } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError } from "@almanac/client/codegen/v2";

export const connect = /*@__PURE__*/ connector({
  server: "https://locksmith.example",
  isOtherVersion: /*@__PURE__*/ versionChecker({ prefixes: ["application/vnd.lock."], versions: ["2024-01-01", "2024-07-01"] }),
});
