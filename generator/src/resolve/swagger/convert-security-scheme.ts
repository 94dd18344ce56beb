import { list } from "../../diagnostics/list.js";
import { member, type Json, type JsonObject } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { extensionsOf, stringField } from "../read/read-fields.js";
import type { LocatedValue } from "../references/located-value.js";
import type { SwaggerContext } from "./swagger-context.js";

/** The names of OAuth flows in Swagger 2.0, and their names in OpenAPI 3. */
const flows: Readonly<Record<string, string>> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

export function convertSecurityScheme({ value, at }: LocatedValue, { references, reporter }: SwaggerContext): Json {
  const copied = copyOf(value, ["description", "name", "in", "type"]);
  switch (stringField(value, "type")) {
    case "basic":
      return references.withOrigin({ ...copied, type: "http", scheme: "basic" }, at);
    case "oauth2": {
      const declared = stringField(value, "flow") ?? "";
      const flow = Object.hasOwn(flows, declared) ? flows[declared] : undefined;
      if (flow === undefined) {
        reporter.report({
          code: "unknown-flow",
          severity: "warning",
          at: childOf(at, "flow"),
          message: `Unknown OAuth 2 flow ${JSON.stringify(declared)}; callers must provide tokens.`,
          help: `Write ${list(Object.keys(flows), "or")}.`,
        });
      }
      const converted = {
        scopes: {},
        ...copyOf(value, ["authorizationUrl", "tokenUrl", "scopes"]),
        ...extensionsOf(value),
      };
      return references.withOrigin({ ...copied, flows: flow === undefined ? {} : { [flow]: converted } }, at);
    }
    default:
      return references.withOrigin({ ...copied, ...extensionsOf(value) }, at);
  }
}

function copyOf(value: Json, keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const found = member(value, key);
      return found === undefined ? [] : [[key, found] as const];
    }),
  );
}
