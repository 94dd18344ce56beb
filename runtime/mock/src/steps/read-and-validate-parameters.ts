import { encodeSegment } from "../actions/encode-segment.js";
import type { Json } from "../json.js";
import { defineMember, isObject, toText } from "../json.js";
import type { Problem, Violation } from "../problem.js";
import type { MockSchema, ParameterTable } from "../tables/tables.js";
import { flatten, type Schemas } from "../data/schema/flatten.js";
import { parsePairs } from "../validate/parameters/parse-pairs.js";
import { type SerializedParameters, readParameter } from "../validate/parameters/read-parameter.js";
import { decodeComponent } from "../validate/parameters/decode-component.js";
import { acceptedLanguage } from "../negotiate/accepted-language.js";
import type { Exchange } from "./exchange.js";

/**
 * Reads the parameters, applies their defaults, and validates them. With `isClamped`, some integers in the query that
 * are out of bounds are adjusted instead of rejected: see `clamp`.
 */
export function readAndValidateParameters(exchange: Exchange, isClamped = false): Problem | null {
  const { agreement, api } = exchange;
  if (agreement === null || agreement.revision.parameters.length === 0) return null;
  const serialized = serializedParameters(exchange);
  const values: Record<string, Json> = {};
  const violations: Violation[] = [];
  for (const table of agreement.revision.parameters) {
    if (table.in === "header" && table.name.toLowerCase() === "accept-language") {
      const language = languageOf(table, exchange);
      if (language !== undefined) {
        if (language !== null) defineMember(values, table.name, language);
        continue;
      }
    }
    const sent = selectValid(readParameter(table, serialized, api.table.schemas), table, exchange);
    const value = isClamped && table.in === "query" ? clamp(sent, table, api.table.schemas) : sent;
    if (value === undefined) {
      const defaultValue = defaultOf(table.schema, api.table.schemas);
      if (defaultValue !== undefined) defineMember(values, table.name, defaultValue);
      else if (table.isRequired)
        violations.push({ in: table.in, at: table.name, keyword: "required", message: "is required", value: "" });
      continue;
    }
    defineMember(values, table.name, value);
    violations.push(...validate(table, value, exchange));
  }
  exchange.parameters = values;
  return violations.length === 0 ? null : { kind: "invalid", path: exchange.path, violations };
}

function serializedParameters({ request: { header }, query, pathTexts }: Exchange): SerializedParameters {
  return { path: pathTexts, query, cookies: parsePairs(header("cookie") ?? "", ";", decodeComponent), header };
}

/** Returns the accepted language, or the default if the header has none that is allowed; `undefined` without the header. */
function languageOf(table: ParameterTable, exchange: Exchange): Json | null | undefined {
  const header = exchange.request.header("accept-language");
  if (header === null) return undefined;
  const language = acceptedLanguage(header, (each) => validate(table, each, exchange).length === 0);
  return language ?? defaultOf(table.schema, exchange.api.table.schemas) ?? null;
}

/** The first candidate that is valid, or the first if none is. */
function selectValid(candidates: readonly Json[], table: ParameterTable, exchange: Exchange): Json | undefined {
  const [first] = candidates;
  if (candidates.length < 2) return first;
  return candidates.find((each) => validate(table, each, exchange).length === 0) ?? first;
}

function validate(table: ParameterTable, value: Json, { api }: Exchange): readonly Violation[] {
  const violations = api.requests.validate(table.schema, value);
  // Some patterns of path parameters describe the encoded value, such as a CIDR block whose slash is `%2F`.
  const canBeEncoded = table.in === "path" && typeof value === "string" && violations[0]?.keyword === "pattern";
  if (canBeEncoded && api.requests.validate(table.schema, encodeForPath(value)).length === 0) return [];
  return violations
    .slice(0, 1)
    .map(({ keyword, message }) => ({ in: table.in, at: table.name, keyword, message, value: toText(value) }));
}

/**
 * Replaces an integer above the maximum with the maximum. Returns `undefined` for 0 if the minimum is greater, so that
 * the default applies.
 */
function clamp(value: Json | undefined, { schema }: ParameterTable, schemas: Schemas): Json | undefined {
  if (typeof value !== "number" || !Number.isInteger(value)) return value;
  const { minimum, maximum } = flatten(schema, schemas).number;
  if (value === 0 && minimum > 0) return undefined;
  return value > maximum ? maximum : value;
}

function defaultOf(schema: MockSchema, schemas: Schemas, depth = 0): Json | undefined {
  if (!isObject(schema) || depth > 4) return undefined;
  if (schema["default"] !== undefined) return schema["default"];
  const name = schema["$ref"];
  return typeof name === "string" ? defaultOf(schemas[name] ?? true, schemas, depth + 1) : undefined;
}

/** Encodes a path segment as clients do: without encoding colons. */
function encodeForPath(text: string): string {
  return encodeSegment(text).replaceAll("%3A", ":");
}
