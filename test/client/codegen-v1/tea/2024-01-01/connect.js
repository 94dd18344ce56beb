// Generated from openapi.yaml by Almanac. Do not edit.
import { connector, versionChecker } from "@almanac/client/codegen/v1";

export { AuthenticationError, ConnectionError, ResponseError, apiKey, digest } from "@almanac/client/codegen/v1";

export const connect = /*@__PURE__*/ connector({
  server: "https://tea.example/api",
  security: [["key"], ["member"]],
  schemes: { key: { type: "apiKey", in: "header", name: "X-Key" }, member: { type: "digest" } },
  isOtherVersion: /*@__PURE__*/ versionChecker({ prefixes: ["application/vnd.tea."], versions: ["2024-01-01", "2025-01-01"] }),
});
