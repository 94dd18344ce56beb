import type { Reporter } from "../diagnostics/reporter.js";
import { isArray, isObject, type Json, type JsonObject } from "../model/json.js";
import { childOf, type Location } from "../model/location.js";
import type { ApiDocument, Content, SchemaNode } from "../resolve/document.js";
import { typeOf, allowedTypes } from "../resolve/check/json-types.js";
import { subschemasOf } from "../resolve/schemas/schema-keywords.js";
import { SchemaValidator } from "./schema-validator.js";

/** Holds every example and default of a document against the schema that it belongs to. */
export function checkExamples(document: ApiDocument, reporter: Reporter): void {
  const validator = new SchemaValidator(document);
  const seen = new Set<object>();
  const check = (
    schema: SchemaNode,
    value: Json,
    { at, what }: { readonly at: Location; readonly what: "example" | "default" },
  ): void => {
    for (const { pointer, message } of validator.validate(schema, value)) {
      reporter.report({
        code: `invalid-${what}`,
        severity: "error",
        at: `${at}${pointer}`,
        message: `The ${what} does not fit its schema: it ${message}.`,
        help: `Correct the ${what}, or the schema.`,
      });
    }
  };
  const checkSchema = (schema: SchemaNode): void => {
    if (!isObject(schema) || seen.has(schema)) return;
    seen.add(schema);
    for (const { key, value, at } of valuesIn(schema, document.locationOf(schema))) {
      check(schema, value, { at, what: key === "default" ? "default" : "example" });
    }
    for (const child of subschemasOf(schema)) checkSchema(child);
  };
  const checkContent = ({ schema, examples }: Content): void => {
    if (schema === null) return;
    checkSchema(schema);
    for (const example of examples.filter(({ isSerialized }) => !isSerialized))
      check(schema, example.value, { at: example.at, what: "example" });
  };

  for (const { schema } of document.schemas.values()) checkSchema(schema);
  for (const operation of document.operations) {
    for (const { schema, example } of operation.parameters) {
      checkSchema(schema);
      if (example !== null) check(schema, example.value, { at: example.at, what: "example" });
    }
    operation.requestBody?.content.forEach(checkContent);
    for (const { content, headers } of operation.responses) {
      content.forEach(checkContent);
      for (const { schema, example } of headers) {
        checkSchema(schema);
        if (example !== null) check(schema, example.value, { at: example.at, what: "example" });
      }
    }
  }
}

interface Value {
  readonly key: string;
  readonly value: Json;
  readonly at: Location;
}

function valuesIn(schema: JsonObject, at: Location): readonly Value[] {
  const admitted = allowedTypes(schema["type"]);
  // That a default is of another type has been said.
  const isSaid = (key: string, value: Json): boolean =>
    key === "default" && value !== null && admitted?.has(typeOf(value)) === false;
  const single = ["default", "example"].flatMap((key) =>
    schema[key] === undefined || isSaid(key, schema[key]) ? [] : [{ key, value: schema[key], at: childOf(at, key) }],
  );
  const several = isArray(schema["examples"])
    ? schema["examples"].map((value, index) => ({ key: "examples", value, at: childOf(at, "examples", index) }))
    : [];
  return [...single, ...several];
}
