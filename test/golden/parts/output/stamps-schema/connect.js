// Generated from 2025.yaml by Almanac. Do not edit.
import { connector } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError } from "@almanac/client/codegen/v2";

export const connect = /*@__PURE__*/ connector({
  server: "https://stamps.example",
});
