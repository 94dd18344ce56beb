import type { Reporter } from "../diagnostics/reporter.js";
import { isArray, isObject, type Json, type JsonObject } from "../model/json.js";
import { childOf, type Location } from "../model/location.js";
import type { ApiDocument, Content, SchemaNode } from "../resolve/document.js";
import { typeOf, allowedTypes } from "../resolve/check/json-types.js";
import { subschemasOf } from "../resolve/schemas/schema-keywords.js";
import { SchemaValidator } from "./schema-validator.js";

/** Validates every example and default in a document against its schema. */
export function checkExamples(document: ApiDocument, reporter: Reporter): void {
  const validator = new SchemaValidator(document);
  const checked = new Set<object>();
  const check = (
    schema: SchemaNode,
    value: Json,
    { at, kind }: { readonly at: Location; readonly kind: "example" | "default" },
  ): void => {
    for (const { pointer, message } of validator.validate(schema, value)) {
      reporter.report({
        code: `invalid-${kind}`,
        severity: "error",
        at: `${at}${pointer}`,
        message: `The ${kind} does not match its schema: it ${message}.`,
        help: `Correct the ${kind} or the schema.`,
      });
    }
  };
  const checkSchema = (schema: SchemaNode): void => {
    if (!isObject(schema) || checked.has(schema)) return;
    checked.add(schema);
    for (const { key, value, at } of valuesIn(schema, document.locationOf(schema))) {
      check(schema, value, { at, kind: key === "default" ? "default" : "example" });
    }
    for (const child of subschemasOf(schema)) checkSchema(child);
  };
  const checkContent = ({ schema, examples }: Content): void => {
    if (schema === null) return;
    checkSchema(schema);
    for (const example of examples.filter(({ isSerialized }) => !isSerialized))
      check(schema, example.value, { at: example.at, kind: "example" });
  };

  for (const { schema } of document.schemas.values()) checkSchema(schema);
  for (const operation of document.operations) {
    for (const { schema, example } of operation.parameters) {
      checkSchema(schema);
      if (example !== null) check(schema, example.value, { at: example.at, kind: "example" });
    }
    operation.requestBody?.content.forEach(checkContent);
    for (const { content, headers } of operation.responses) {
      content.forEach(checkContent);
      for (const { schema, example } of headers) {
        checkSchema(schema);
        if (example !== null) check(schema, example.value, { at: example.at, kind: "example" });
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
  const types = allowedTypes(schema["type"]);
  // Whether a value is a default with the wrong type, which has already been reported.
  const isReported = (key: string, value: Json): boolean =>
    key === "default" && value !== null && types?.has(typeOf(value)) === false;
  const single = ["default", "example"].flatMap((key) =>
    schema[key] === undefined || isReported(key, schema[key])
      ? []
      : [{ key, value: schema[key], at: childOf(at, key) }],
  );
  const several = isArray(schema["examples"])
    ? schema["examples"].map((value, index) => ({ key: "examples", value, at: childOf(at, "examples", index) }))
    : [];
  return [...single, ...several];
}
