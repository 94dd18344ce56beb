// Generated from spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.
import { connector } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError, digest } from "@almanac/client/codegen/v2";

export const connect = /*@__PURE__*/ connector({
  server: "https://cloud.mongodb.com",
  security: [["DigestAuth"]],
  schemes: { DigestAuth: { type: "digest" } },
});
