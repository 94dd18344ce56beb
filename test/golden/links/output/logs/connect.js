// Generated from openapi.yaml by Almanac. Do not edit.
import { connector } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError, apiKey } from "@almanac/client/codegen/v2";

export const connect = /*@__PURE__*/ connector({
  server: "https://logs.example/v1",
  security: [["Key"]],
  schemes: { Key: { type: "apiKey", in: "query", name: "key" } },
});
