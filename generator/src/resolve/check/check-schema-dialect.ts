import type { Reporter } from "../../diagnostics/reporter.js";
import { stringMember } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { LocatedValue } from "../references/located-value.js";

const supportedDialect =
  /^https?:\/\/(json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.\d\/(dialect|schema)\/.*)#?$/;

/** Reports any schema dialect other than JSON Schema 2020-12 with OpenAPI's vocabulary. */
export function checkSchemaDialect({ value, at }: LocatedValue, reporter: Reporter): void {
  const dialect = stringMember(value, "jsonSchemaDialect");
  if (dialect === null || supportedDialect.test(dialect)) return;
  reporter.report({
    code: "unsupported-schema-dialect",
    severity: "warning",
    at: childOf(at, "jsonSchemaDialect"),
    message: `The schema dialect ${JSON.stringify(dialect)} is not supported; schemas are parsed as JSON Schema 2020-12.`,
    help: "Write the schemas in JSON Schema 2020-12, and remove jsonSchemaDialect.",
  });
}
