// Generated from openapi.yaml by Almanac. Do not edit.
import { connector, serverAt } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError, bearer, serviceAccount } from "@almanac/client/codegen/v2";

export const connect = /*@__PURE__*/ connector({
  server: "https://api.kennel.example/v1",
  security: [["member"]],
  schemes: {
    member: { type: "serviceAccount", tokenUrl: "/v1/token", scopes: ["read"] },
    device: { type: "bearer" },
  },
});

export const servers = {
  production: "https://api.kennel.example/v1",
  tryOut: /*@__PURE__*/ serverAt("https://{place}.kennel.example", { place: "sandbox" }),
};
