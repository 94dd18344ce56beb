import type { Reporter } from "../../diagnostics/reporter.js";
import { stringMember } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { Place } from "../references/references.js";

const understood =
  /^https?:\/\/(json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.\d\/(dialect|schema)\/.*)#?$/;

/** Schemas are read as JSON Schema 2020-12 with OpenAPI's vocabulary. Says where a document wishes another dialect. */
export function checkSchemaDialect({ value, at }: Place, reporter: Reporter): void {
  const dialect = stringMember(value, "jsonSchemaDialect");
  if (dialect === null || understood.test(dialect)) return;
  reporter.report({
    code: "unsupported-schema-dialect",
    severity: "warning",
    at: childOf(at, "jsonSchemaDialect"),
    message: `Schemas are read as JSON Schema 2020-12; what ${JSON.stringify(dialect)} means by other words is not known.`,
    help: "Write the schemas in JSON Schema 2020-12, and leave the field out.",
  });
}
