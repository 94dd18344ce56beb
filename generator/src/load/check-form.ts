import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { DiagnosticCode } from "../diagnostics/catalog.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean, suggest } from "../diagnostics/suggest.js";
import type { Json, JsonObject } from "../model/json.js";
import { childOf, locationOf, type Location } from "../model/location.js";
import type { Source } from "./source.js";

export interface Form {
  readonly schema: JsonObject;
  /** The code of what is reported. */
  readonly code: DiagnosticCode;
  /** What is meant by one entry of a mapping: "setting", "field". */
  readonly entry: string;
  readonly reporter: Reporter;
  /** Pointers of parts about which enough has been said. */
  readonly except?: readonly string[];
}

/** Holds a file of ours, which has a JSON Schema, against it; all that is wrong is reported with its place. */
export function checkForm(source: Source, form: Form): boolean {
  return checkValue(source.root, locationOf(source.path, ""), form);
}

/** Holds a part of a file against its schema. */
export function checkValue(
  value: Json,
  place: Location,
  { schema, code, entry, reporter, except = [] }: Form,
): boolean {
  const validate = validatorOf(schema);
  if (validate(value)) return true;
  const isExcepted = ({ instancePath }: ErrorObject): boolean =>
    except.some((pointer) => instancePath === pointer || instancePath.startsWith(`${pointer}/`));
  for (const error of tellingOf(validate.errors ?? []).filter((each) => !isExcepted(each))) {
    const at = `${place}${error.instancePath}`;
    const { message, help, place: told } = explain(error, at, entry);
    reporter.report({ code, severity: "error", at: told, onKey: told !== at, message, help });
  }
  return false;
}

const validators = new WeakMap<JsonObject, ValidateFunction>();

/** Compiled once: the schemas are ours, and few. */
function validatorOf(schema: JsonObject): ValidateFunction {
  const options = { allErrors: true, verbose: true, strictRequired: false, strictTypes: false };
  const validate = validators.get(schema) ?? new Ajv2020(options).compile(schema);
  validators.set(schema, validate);
  return validate;
}

/** The errors without those that say again, in other words, what another says of the same place. */
function tellingOf(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const misspelt = new Set(
    errors
      .filter(({ keyword }) => keyword === "additionalProperties")
      .map((error) => `${error.instancePath} ${suggest(strangerOf(error), knownOf(error)) ?? ""}`),
  );
  return errors.filter((error) => {
    // What a branch of `oneOf` misses, or one of many that may be meant, or how a key is wrong, says nothing beside the error of the whole.
    if (/\/oneOf\/\d+\/|\/contains\//.test(error.schemaPath) || error.propertyName !== undefined) return false;
    if (error.keyword === "oneOf" && !isMapping(error.data)) return false;
    return missingOf(error).every((name) => !misspelt.has(`${error.instancePath} ${name}`));
  });
}

function strangerOf({ params }: ErrorObject): string {
  return String(params["additionalProperty"]);
}

function knownOf({ parentSchema = {} }: ErrorObject): readonly string[] {
  const properties: unknown = parentSchema["properties"];
  return isMapping(properties) ? Object.keys(properties) : [];
}

/** The entries whose absence is the error, or one of whose presence would mend it. */
function missingOf({ keyword, params, schema, data }: ErrorObject): readonly string[] {
  if (keyword === "required" || keyword === "dependentRequired") return [String(params["missingProperty"])];
  return keyword === "oneOf" && presentOf(schema, data).length === 0 ? alternativesOf(schema) : [];
}

/** Our schemas tell the branches of `oneOf` apart by what they require. */
function alternativesOf(schema: unknown): readonly string[] {
  return Array.isArray(schema)
    ? schema.flatMap(({ required }: { readonly required?: readonly string[] }) => required ?? [])
    : [];
}

function presentOf(schema: unknown, data: unknown): readonly string[] {
  return alternativesOf(schema).filter((name) => isMapping(data) && Object.hasOwn(data, name));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

interface Explanation {
  readonly message: string;
  readonly help: string;
  readonly place: Location;
}

function explain(error: ErrorObject, at: Location, entry: string): Explanation {
  const { keyword, params, parentSchema = {}, schema, data, message } = error;
  const help = describe(parentSchema);
  switch (keyword) {
    case "additionalProperties": {
      const [name, known] = [strangerOf(error), knownOf(error)];
      return {
        message: `There is no ${entry} ${JSON.stringify(name)}.`,
        help: didYouMean(name, known, `Here stand ${known.join(", ")}.`),
        place: childOf(at, name),
      };
    }
    case "required":
      return { message: `The ${entry} ${quote(missingOf(error))} is missing.`, help: "Add it.", place: at };
    case "dependentRequired": {
      const name = String(params["property"]);
      const message = `The ${entry} ${JSON.stringify(name)} has a meaning only beside ${quote(missingOf(error))}.`;
      return { message, help: "Remove it, or add what it is about.", place: childOf(at, name) };
    }
    case "enum":
      return { message: "This value is not allowed.", help: `Write one of ${listOf(schema)}.`, place: at };
    case "oneOf": {
      const present = presentOf(schema, data);
      if (present.length === 0)
        return { message: `The ${entry} ${quote(alternativesOf(schema), "or")} is missing.`, help, place: at };
      const message = `The ${entry}s ${quote(present, "and")} exclude each other.`;
      return { message, help, place: childOf(at, present.at(-1) ?? "") };
    }
    case "propertyNames": {
      const name = String(params["propertyName"]);
      return {
        message: `${JSON.stringify(name)} cannot stand here as a name.`,
        help: describe(schema),
        place: childOf(at, name),
      };
    }
    case "contains": {
      const asked: unknown = isMapping(schema) ? schema["const"] : null;
      return { message: `${JSON.stringify(asked)} is missing in this list.`, help, place: at };
    }
    case "pattern":
      return { message: `${JSON.stringify(data)} cannot stand here.`, help, place: at };
    case "type":
      return explainType(error, at);
    default:
      return { message: `This value ${message ?? "is not allowed"}.`, help, place: at };
  }
}

/** What people call the types of JSON. */
const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  object: "a mapping",
  array: "a list",
  boolean: "true or false",
};

function explainType({ params, parentSchema = {}, data }: ErrorObject, place: Location): Explanation {
  const type = String(params["type"]);
  const name = typeNames[type] ?? `of the type ${type}`;
  const isPlain = type === "string" && parentSchema["pattern"] === undefined;
  const isUnquoted = isPlain && (typeof data === "number" || typeof data === "boolean");
  return {
    message: data === null ? `Here stands nothing; it must be ${name}.` : `This must be ${name}.`,
    help: isUnquoted ? `Put it into quotes: "${String(data)}".` : describe(parentSchema),
    place,
  };
}

function describe(schema: unknown): string {
  const { description, pattern } = isMapping(schema) ? schema : {};
  if (typeof description === "string") return description;
  return typeof pattern === "string" ? `It must match ${pattern}.` : "See the JSON Schema of this file.";
}

function quote(names: readonly string[], conjunction = "and"): string {
  return names.map((name) => JSON.stringify(name)).join(` ${conjunction} `);
}

function listOf(values: unknown): string {
  return Array.isArray(values) ? values.join(", ") : "those that its schema lists";
}
