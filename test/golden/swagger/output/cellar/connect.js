// Generated from swagger.yaml by Almanac. Do not edit.
import { connector } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError, apiKey, basic } from "@almanac/client/codegen/v2";

export const connect = /*@__PURE__*/ connector({
  server: "https://cellar.example/v1",
  security: [["person"], ["machine"]],
  schemes: { person: { type: "basic" }, machine: { type: "apiKey", in: "header", name: "X-Cellar-Key" } },
});

export const servers = {
  cellar: "https://cellar.example/v1",
  cellar2: "http://cellar.example/v1",
};
