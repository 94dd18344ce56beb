// Generated from pay-2024.yaml and 1 more by Almanac. Do not edit.
import { connector } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError, basic } from "@almanac/client/codegen/v2";

export const connect = /*@__PURE__*/ connector({
  server: "https://pay.example/v1",
  security: [["Key"]],
  schemes: { Key: { type: "basic" } },
  send: { headers: { "Pay-Version": "2025-03-31.basil" } },
});
