import type { DiagnosticCode } from "../diagnostics/catalog.js";
import { list } from "../diagnostics/list.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean, suggest } from "../diagnostics/suggest.js";
import { isArray, isObject, member, toText, type Json, type JsonObject } from "../model/json.js";
import { childOf, locationOf, type Location } from "../model/location.js";
import { findSchemaErrors, type SchemaError } from "./find-schema-errors.js";
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
  const errors = findSchemaErrors(value, schema);
  if (errors.length === 0) return true;
  const isExcepted = ({ pointer }: SchemaError): boolean =>
    except.some((each) => pointer === each || pointer.startsWith(`${each}/`));
  for (const error of withoutRedundantErrors(errors).filter((each) => !isExcepted(each))) {
    const at = `${root}${error.pointer}`;
    const { message, help, at: reportedAt } = explain(error, at, entry);
    reporter.report({ code, severity: "error", at: reportedAt, onKey: reportedAt !== at, message, help });
  }
  return false;
}

/** Drops errors that only restate another error at the same location. */
function withoutRedundantErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  const likelyTypos = new Set(
    errors
      .filter(({ keyword }) => keyword === "additionalProperties")
      .map((error) => `${error.pointer} ${suggest(error.name ?? "", allowedKeysOf(error)) ?? ""}`),
  );
  return errors.filter((error) => {
    if (error.keyword === "oneOf" && !isObject(error.data)) return false;
    return missingKeysOf(error).every((name) => !likelyTypos.has(`${error.pointer} ${name}`));
  });
}

function allowedKeysOf({ schema }: SchemaError): readonly string[] {
  const properties = schema["properties"];
  return isObject(properties) ? Object.keys(properties) : [];
}

/** Returns the missing keys. For `oneOf`, adding any one of them fixes the error. */
function missingKeysOf({ keyword, name, limit, data }: SchemaError): readonly string[] {
  if (keyword === "required" || keyword === "dependentRequired") return [name ?? ""];
  return keyword === "oneOf" && presentKeys(limit, data).length === 0 ? requiredKeysOfBranches(limit) : [];
}

/** Returns the keys that the branches of `oneOf` require. In Almanac's schemas, the branches differ in these keys. */
function requiredKeysOfBranches(branches: Json): readonly string[] {
  return (isArray(branches) ? branches : []).flatMap((branch) => {
    const required = member(branch, "required");
    return isArray(required) ? required.map(toText) : [];
  });
}

function presentKeys(branches: Json, data: Json): readonly string[] {
  return requiredKeysOfBranches(branches).filter((name) => member(data, name) !== undefined);
}

interface Explanation {
  readonly message: string;
  readonly help: string;
  readonly at: Location;
}

function explain(error: SchemaError, at: Location, entry: string): Explanation {
  const { keyword, schema, limit, data } = error;
  const name = error.name ?? "";
  const help = describe(schema);
  switch (keyword) {
    case "additionalProperties": {
      const allowed = allowedKeysOf(error);
      return {
        message: `Unknown ${entry} ${JSON.stringify(name)}.`,
        help: didYouMean(name, allowed, `Allowed ${entry}s: ${allowed.join(", ")}.`),
        at: childOf(at, name),
      };
    }
    case "required":
      return { message: `The ${entry} ${quote([name])} is missing.`, help: "Add it.", at };
    case "dependentRequired": {
      const requiredBy = error.requiredBy ?? "";
      const message = `The ${entry} ${JSON.stringify(requiredBy)} has no effect without ${quote([name])}.`;
      const correction = `Add ${quote([name])}, or remove ${JSON.stringify(requiredBy)}.`;
      return { message, help: correction, at: childOf(at, requiredBy) };
    }
    case "enum":
      return { message: "This value is not allowed.", help: `Write one of ${listOf(limit)}.`, at };
    case "oneOf": {
      const present = presentKeys(limit, data);
      if (present.length === 0)
        return { message: `The ${entry} ${quote(requiredKeysOfBranches(limit), "or")} is missing.`, help, at };
      const message = `The ${entry}s ${quote(present, "and")} cannot be combined.`;
      return { message, help, at: childOf(at, present.at(-1) ?? "") };
    }
    case "propertyNames":
      return {
        message: `${JSON.stringify(name)} is not a valid name here.`,
        help: describe(limit),
        at: childOf(at, name),
      };
    case "contains": {
      const missing = member(limit, "const") ?? null;
      return { message: `${JSON.stringify(missing)} is missing from this list.`, help, at };
    }
    case "pattern":
      return { message: `${JSON.stringify(data)} is not a valid value here.`, help, at };
    case "type":
      return explainType(error, at);
    case "const":
      return { message: "This value is not allowed.", help: `Write ${toText(limit)}.`, at };
    case "minLength":
    case "minProperties":
      // In Almanac's schemas, these limits are always 1.
      return { message: "This value must not be empty.", help, at };
    case "minItems":
      return { message: `This list must have at least ${Number(limit)} ${limit === 1 ? "item" : "items"}.`, help, at };
    case "uniqueItems":
      return { message: "This list must not contain duplicates.", help, at };
    case "minimum":
    case "maximum":
      return { message: `This value must be ${keyword === "minimum" ? ">=" : "<="} ${Number(limit)}.`, help, at };
    case "anyOf":
      return { message: "This value must match a schema in anyOf.", help, at };
    default:
      return { message: "This value is not allowed.", help, at };
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

function explainType({ limit, schema, data }: SchemaError, at: Location): Explanation {
  const types = (isArray(limit) ? limit : [limit]).map(toText);
  const expected = list(
    types.map((each) => typeNames[each] ?? each),
    "or",
  );
  const isPlain = types.join() === "string" && schema["pattern"] === undefined;
  const isUnquoted = isPlain && (typeof data === "number" || typeof data === "boolean");
  return {
    message: data === null ? `The value is missing; it must be ${expected}.` : `This value must be ${expected}.`,
    help: isUnquoted ? `Put it in quotes: "${String(data)}".` : describe(schema),
    at,
  };
}

function describe(schema: Json): string {
  const { description, pattern } = isObject(schema) ? schema : {};
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

function listOf(values: Json): string {
  return isArray(values) ? values.map(toText).join(", ") : "the values that the schema lists";
}
