import { SchemaCompiler, type SchemaError, type ValidateValue } from "@almanac/mock/validation";
import type { DiagnosticCode } from "../diagnostics/catalog.js";
import { list } from "../diagnostics/list.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean, suggest } from "../diagnostics/suggest.js";
import type { Json, JsonObject } from "../model/json.js";
import { childOf, locationOf, type Location } from "../model/location.js";
import type { Source } from "./source.js";

export interface SchemaCheckOptions {
  readonly schema: JsonObject;
  readonly code: DiagnosticCode;
  /** The word that messages use for a key, such as "setting" or "field". */
  readonly entry: string;
  readonly reporter: Reporter;
  /** Pointers to parts whose errors have already been reported. */
  readonly except?: readonly string[];
}

/**
 * Validates a file against one of Almanac's own JSON Schemas. Reports each error at its location, and returns whether
 * the file is valid.
 */
export function checkAgainstSchema(source: Source, options: SchemaCheckOptions): boolean {
  return checkValueAgainstSchema(source.root, locationOf(source.path, ""), options);
}

/** Like `checkAgainstSchema`, but validates only one value of a file. */
export function checkValueAgainstSchema(
  value: Json,
  root: Location,
  { schema, code, entry, reporter, except = [] }: SchemaCheckOptions,
): boolean {
  const errors = validatorOf(schema)(value);
  if (errors.length === 0) return true;
  const isExcepted = ({ instancePath }: SchemaError): boolean =>
    except.some((pointer) => instancePath === pointer || instancePath.startsWith(`${pointer}/`));
  for (const error of withoutRedundantErrors(errors).filter((each) => !isExcepted(each))) {
    const at = `${root}${error.instancePath}`;
    const { message, help, at: reportedAt } = explain(error, at, entry);
    reporter.report({ code, severity: "error", at: reportedAt, onKey: reportedAt !== at, message, help });
  }
  return false;
}

const validators = new WeakMap<JsonObject, ValidateValue>();

/** Compiles each schema once. The cache stays small, because only Almanac's own schemas are used. */
function validatorOf(schema: JsonObject): ValidateValue {
  const validate = validators.get(schema) ?? new SchemaCompiler({ isOwn: true }).compile(schema);
  validators.set(schema, validate);
  return validate;
}

/** Drops errors that only restate another error at the same location. */
function withoutRedundantErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  const likelyTypos = new Set(
    errors
      .filter(({ keyword }) => keyword === "additionalProperties")
      .map((error) => `${error.instancePath} ${suggest(unknownKeyOf(error), allowedKeysOf(error)) ?? ""}`),
  );
  return errors.filter((error) => {
    // Errors inside a branch of `oneOf`, inside `contains`, or about a key's name add nothing to the error about the
    // whole value.
    if (/\/oneOf\/\d+\/|\/contains\//.test(error.schemaPath) || error.propertyName !== undefined) return false;
    if (error.keyword === "oneOf" && !isMapping(error.data)) return false;
    return missingKeysOf(error).every((name) => !likelyTypos.has(`${error.instancePath} ${name}`));
  });
}

function unknownKeyOf({ params }: SchemaError): string {
  return String(params["additionalProperty"]);
}

function allowedKeysOf({ parentSchema = {} }: SchemaError): readonly string[] {
  const properties: unknown = parentSchema["properties"];
  return isMapping(properties) ? Object.keys(properties) : [];
}

/** Returns the missing keys. For `oneOf`, adding any one of them fixes the error. */
function missingKeysOf({ keyword, params, schema, data }: SchemaError): readonly string[] {
  if (keyword === "required" || keyword === "dependentRequired") return [String(params["missingProperty"])];
  return keyword === "oneOf" && presentKeys(schema, data).length === 0 ? requiredKeysOfBranches(schema) : [];
}

/** Returns the keys that the branches of `oneOf` require. In Almanac's schemas, the branches differ in these keys. */
function requiredKeysOfBranches(schema: unknown): readonly string[] {
  return Array.isArray(schema)
    ? schema.flatMap(({ required }: { readonly required?: readonly string[] }) => required ?? [])
    : [];
}

function presentKeys(schema: unknown, data: unknown): readonly string[] {
  return requiredKeysOfBranches(schema).filter((name) => isMapping(data) && Object.hasOwn(data, name));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

interface Explanation {
  readonly message: string;
  readonly help: string;
  readonly at: Location;
}

function explain(error: SchemaError, at: Location, entry: string): Explanation {
  const { keyword, params, parentSchema = {}, schema, data, message } = error;
  const help = describe(parentSchema);
  switch (keyword) {
    case "additionalProperties": {
      const [name, allowed] = [unknownKeyOf(error), allowedKeysOf(error)];
      return {
        message: `Unknown ${entry} ${JSON.stringify(name)}.`,
        help: didYouMean(name, allowed, `Allowed ${entry}s: ${allowed.join(", ")}.`),
        at: childOf(at, name),
      };
    }
    case "required":
      return { message: `The ${entry} ${quote(missingKeysOf(error))} is missing.`, help: "Add it.", at };
    case "dependentRequired": {
      const name = String(params["property"]);
      const needed = quote(missingKeysOf(error));
      const message = `The ${entry} ${JSON.stringify(name)} has no effect without ${needed}.`;
      return { message, help: `Add ${needed}, or remove ${JSON.stringify(name)}.`, at: childOf(at, name) };
    }
    case "enum":
      return { message: "This value is not allowed.", help: `Write one of ${listOf(schema)}.`, at };
    case "oneOf": {
      const present = presentKeys(schema, data);
      if (present.length === 0)
        return { message: `The ${entry} ${quote(requiredKeysOfBranches(schema), "or")} is missing.`, help, at };
      const message = `The ${entry}s ${quote(present, "and")} cannot be combined.`;
      return { message, help, at: childOf(at, present.at(-1) ?? "") };
    }
    case "propertyNames": {
      const name = String(params["propertyName"]);
      return {
        message: `${JSON.stringify(name)} is not a valid name here.`,
        help: describe(schema),
        at: childOf(at, name),
      };
    }
    case "contains": {
      const missing: unknown = isMapping(schema) ? schema["const"] : null;
      return { message: `${JSON.stringify(missing)} is missing from this list.`, help, at };
    }
    case "pattern":
      return { message: `${JSON.stringify(data)} is not a valid value here.`, help, at };
    case "type":
      return explainType(error, at);
    case "const":
      return { message: "This value is not allowed.", help: `Write ${String(schema)}.`, at };
    case "minLength":
    case "minProperties":
      // In Almanac's schemas, these limits are always 1.
      return { message: "This value must not be empty.", help, at };
    case "minItems": {
      const limit = Number(params["limit"]);
      return { message: `This list must have at least ${limit} ${limit === 1 ? "item" : "items"}.`, help, at };
    }
    case "uniqueItems":
      return { message: "This list must not contain duplicates.", help, at };
    default:
      return { message: `This value ${message ?? "is not allowed"}.`, help, at };
  }
}

/** The names that messages use for JSON types. */
const typeNames: Readonly<Record<string, string>> = {
  string: "a string",
  object: "a mapping",
  array: "a list",
  boolean: "true or false",
  integer: "an integer",
  number: "a number",
};

function explainType({ params, parentSchema = {}, data }: SchemaError, at: Location): Explanation {
  const type = String(params["type"]);
  const names = type.split(",").map((each) => typeNames[each] ?? each);
  const expected = list(names, "or");
  const isPlain = type === "string" && parentSchema["pattern"] === undefined;
  const isUnquoted = isPlain && (typeof data === "number" || typeof data === "boolean");
  return {
    message: data === null ? `The value is missing; it must be ${expected}.` : `This value must be ${expected}.`,
    help: isUnquoted ? `Put it in quotes: "${String(data)}".` : describe(parentSchema),
    at,
  };
}

function describe(schema: unknown): string {
  const { description, pattern } = isMapping(schema) ? schema : {};
  if (typeof description === "string") return description;
  return typeof pattern === "string"
    ? `Write a value that matches the regular expression ${pattern}.`
    : "See the JSON Schema of this file.";
}

function quote(names: readonly string[], conjunction: "and" | "or" = "and"): string {
  return list(
    names.map((name) => JSON.stringify(name)),
    conjunction,
  );
}

function listOf(values: unknown): string {
  return Array.isArray(values) ? values.join(", ") : "the values that the schema lists";
}
