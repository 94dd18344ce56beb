import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean } from "../diagnostics/suggest.js";
import type { JsonObject } from "../model/json.js";
import { childOf, locationOf, type Location } from "../model/location.js";
import type { Source } from "./source.js";

export interface Form {
  readonly schema: JsonObject;
  /** The code of what is reported. */
  readonly code: string;
  /** What is meant by one entry of a mapping: "setting", "field". */
  readonly entry: string;
  readonly reporter: Reporter;
}

/** Holds a file of ours, which has a JSON Schema, against it; all that is wrong is reported with its place. */
export function checkForm(source: Source, { schema, code, entry, reporter }: Form): boolean {
  const options = { allErrors: true, verbose: true, strictRequired: false, strictTypes: false };
  const validate = new Ajv2020(options).compile(schema);
  if (validate(source.root)) return true;
  // What a branch of `oneOf` misses says nothing beside the message of the `oneOf` itself.
  const telling = (validate.errors ?? []).filter(({ schemaPath }) => !/\/oneOf\/\d+\//.test(schemaPath));
  for (const error of telling) {
    const at = `${locationOf(source.path, "")}${error.instancePath}`;
    const { message, help, place } = explain(error, at, entry);
    reporter.report({ code, severity: "error", at: place, onKey: place !== at, message, help });
  }
  return false;
}

interface Explanation {
  readonly message: string;
  readonly help: string;
  readonly place: Location;
}

function explain(
  { keyword, params, parentSchema = {}, message }: ErrorObject,
  at: Location,
  entry: string,
): Explanation {
  const description: unknown = parentSchema["description"];
  const help = typeof description === "string" ? description : "See the JSON Schema of this file.";
  switch (keyword) {
    case "additionalProperties": {
      const name = String(params["additionalProperty"]);
      const properties: unknown = parentSchema["properties"];
      const known = typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
      return {
        message: `There is no ${entry} ${JSON.stringify(name)}.`,
        help: didYouMean(name, known, `Here stand ${known.join(", ")}.`),
        place: childOf(at, name),
      };
    }
    case "required":
      return {
        message: `The ${entry} ${JSON.stringify(params["missingProperty"])} is missing.`,
        help: "Add it.",
        place: at,
      };
    case "enum":
      return {
        message: "This value is not allowed.",
        help: `Write one of ${listOf(params["allowedValues"])}.`,
        place: at,
      };
    case "oneOf":
      return { message: "Of what excludes each other one must be here, and only one.", help, place: at };
    default:
      return { message: `This value ${message ?? "is not allowed"}.`, help, place: at };
  }
}

function listOf(values: unknown): string {
  return Array.isArray(values) ? values.join(", ") : "those that its schema lists";
}
