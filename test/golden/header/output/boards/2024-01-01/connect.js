// Generated from openapi.yaml by Almanac. Do not edit.
import { connector, serverAt } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError, bearer } from "@almanac/client/codegen/v2";

export const connect = /*@__PURE__*/ connector({
  server: "https://eu.boards.example",
  security: [["Token"]],
  schemes: { Token: { type: "bearer" } },
});

export const servers = {
  eu: /*@__PURE__*/ serverAt("https://{region}.boards.example", { region: "eu" }),
};
