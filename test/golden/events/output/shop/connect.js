// Generated from openapi.yaml by Almanac. Do not edit.
import { connector, serverAt, apiKey } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError, bearer } from "@almanac/client/codegen/v2";

export const connect = /*@__PURE__*/ connector({
  server: "https://eu.shop.example/v1",
  security: [["key", "app"], ["member"], []],
  schemes: {
    key: { type: "apiKey", in: "header", name: "X-Key" },
    app: { type: "apiKey", in: "header", name: "X-App" },
    member: { type: "bearer" },
  },
});

export const servers = {
  production: /*@__PURE__*/ serverAt("https://{region}.shop.example/{base}", { region: "eu", base: "v1" }),
  sandbox: "https://sandbox.shop.example",
};

export const key = (credentials) => apiKey(credentials, { scheme: "key" });

export const app = (credentials) => apiKey(credentials, { scheme: "app" });
