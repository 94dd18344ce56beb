import { member, type Json, type JsonObject } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { extensionsOf, textField } from "../read/read-fields.js";
import type { Place } from "../references/references.js";
import type { SwaggerContext } from "./swagger-context.js";

/** The names of OAuth flows in 2.0, and what they are called since. */
const flows: Readonly<Record<string, string>> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

export function convertSecurityScheme(place: Place, { references, reporter }: SwaggerContext): Json {
  const { value, at } = place;
  const kept = copyOf(value, ["description", "name", "in", "type"]);
  switch (textField(value, "type")) {
    case "basic":
      return references.adopt({ ...kept, type: "http", scheme: "basic" }, at);
    case "oauth2": {
      const stated = textField(value, "flow") ?? "";
      const flow = Object.hasOwn(flows, stated) ? flows[stated] : undefined;
      if (flow === undefined) {
        reporter.report({
          code: "unknown-flow",
          severity: "warning",
          at: childOf(at, "flow"),
          message: `${JSON.stringify(stated)} is no flow of OAuth 2; callers bring tokens of their own.`,
          help: `Write ${Object.keys(flows).join(", ")}.`,
        });
      }
      const own = { scopes: {}, ...copyOf(value, ["authorizationUrl", "tokenUrl", "scopes"]), ...extensionsOf(value) };
      return references.adopt({ ...kept, flows: flow === undefined ? {} : { [flow]: own } }, at);
    }
    default:
      return references.adopt({ ...kept, ...extensionsOf(value) }, at);
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
