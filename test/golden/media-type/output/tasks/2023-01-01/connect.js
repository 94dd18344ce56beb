// Generated from openapi.yaml by Almanac. Do not edit.
import { connector } from "@almanac/client/codegen/v1";

export { AuthenticationError, ConnectionError, ResponseError, digest } from "@almanac/client/codegen/v1";

export const connect = /*@__PURE__*/ connector({
  server: "https://tasks.acme.example/api",
  security: [["Keys"]],
  schemes: { Keys: { type: "digest" } },
});
