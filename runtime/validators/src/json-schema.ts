import { SchemaCompiler, type SchemaError } from "@almanac/mock/validation";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { hasUniqueItems } from "./judge/has-unique-items.js";
import { findIssues } from "./judge/judge.js";
import { type BundledSchema, bundleSchema } from "./json-schema/bundle-schema.js";
import { buildOperation, type OperationSchemas } from "./build/build-operation.js";
import type { JsonSchema, SchemaObject } from "./schema.js";

export type { JsonSchema } from "./schema.js";

/** A Standard Schema that validates values with Ajv, and its JSON Schema (2020-12). */
export interface Validator<T> extends StandardSchemaV1<T, T> {
  /** The JSON Schema, with the schemas that it refers to in `$defs`. It describes values on the wire. */
  readonly schema: BundledSchema;
}

/** Creates a validator. Ajv compiles the schema when it is first used. */
export function validator<T>(schema: JsonSchema): Validator<T> {
  let bundled: BundledSchema | undefined;
  let compiled: ReturnType<SchemaCompiler["compile"]> | undefined;
  return {
    get schema() {
      return (bundled ??= bundleSchema(schema, toWireSchema));
    },
    "~standard": {
      version: 1,
      vendor: "almanac",
      validate: (value) => {
        compiled ??= compile(schema);
        const issues = toIssues(compiled(value));
        // The generated declaration sets `T` to the type of the schema.
        return issues.length === 0 ? { value: value as T } : { issues };
      },
    },
  };
}

/** Builds the validators of an operation. */
export function operationValidators(schemas: OperationSchemas): object {
  return buildOperation(schemas, validator);
}

/** A custom keyword for values that JSON can't represent, such as dates. Its value is their schema. */
const keyword = "program";

function compile(schema: JsonSchema): ReturnType<SchemaCompiler["compile"]> {
  const compiler = new SchemaCompiler({
    keywords: {
      [keyword]: (own, value) => findIssues(own as SchemaObject, value).length === 0,
      uniqueItems: (isUnique, items) => isUnique !== true || !Array.isArray(items) || hasUniqueItems(items),
    },
  });
  return compiler.compile(bundleSchema(schema, (own) => ({ [keyword]: own })));
}

/** The schema of a converted value on the wire. */
function toWireSchema({ convert: _, bytes: __, ...schema }: SchemaObject): object {
  return schema;
}

/**
 * Converts the errors of Ajv to issues. Omits errors of `anyOf`, `oneOf` and `if` if there are more specific ones.
 * `propertyNames` reports an invalid name twice, so only one of these errors is kept.
 */
function toIssues(errors: readonly SchemaError[]): readonly StandardSchemaV1.Issue[] {
  const own = errors.filter(({ propertyName }) => propertyName === undefined);
  const specific = own.filter((error) => !["anyOf", "oneOf", "if"].includes(error.keyword));
  return (specific.length > 0 ? specific : own).map(toIssue);
}

function toIssue({
  instancePath,
  keyword: violated,
  params,
  message = "is invalid",
}: SchemaError): StandardSchemaV1.Issue {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  const name = ["missingProperty", "additionalProperty", "unevaluatedProperty", "propertyName"]
    .map((each) => params[each])
    .find((each) => typeof each === "string");
  return {
    message: violated === "required" ? "is required" : message,
    path: name === undefined ? path : [...path, name],
  };
}
