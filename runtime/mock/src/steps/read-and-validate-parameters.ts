import { encodeSegment } from "../actions/encode-segment.js";
import type { Json } from "../json.js";
import { defineMember, isObject, toText } from "../json.js";
import type { Problem, Violation } from "../problem.js";
import type { MockSchema, ParameterTable } from "../tables/tables.js";
import { flatten, type Schemas } from "../data/schema/flatten.js";
import { parsePairs } from "../validate/parameters/parse-pairs.js";
import { type SerializedParameters, readParameter } from "../validate/parameters/read-parameter.js";
import { decode, decodeSpaced } from "../validate/parameters/parse-query.js";
import type { Exchange } from "./exchange.js";

/**
 * Reads the parameters, fills in their defaults, and holds them against their schemas. With `isClamped`, a number in the query that
 * is out of its bounds is taken for the bound.
 */
export function readAndValidateParameters(exchange: Exchange, isClamped = false): Problem | null {
  const { agreement, api } = exchange;
  if (agreement === null || agreement.revision.parameters.length === 0) return null;
  const carried = carriedBy(exchange);
  const values: Record<string, Json> = {};
  const violations: Violation[] = [];
  for (const table of agreement.revision.parameters) {
    const read = meant(readParameter(table, carried, api.table.schemas), table, exchange);
    const value = isClamped && table.in === "query" ? clamped(read, table, api.table.schemas) : read;
    if (value === undefined) {
      const usual = defaultOf(table.schema, api.table.schemas);
      if (usual !== undefined) defineMember(values, table.name, usual);
      else if (table.isRequired)
        violations.push({ in: table.in, at: table.name, keyword: "required", message: "is required", value: "" });
      continue;
    }
    defineMember(values, table.name, value);
    violations.push(...check(table, value, exchange));
  }
  exchange.parameters = values;
  return violations.length === 0 ? null : { kind: "invalid", path: exchange.path, violations };
}

function carriedBy({ request, pathTexts }: Exchange): SerializedParameters {
  const { header, target } = request;
  const start = target.indexOf("?");
  const queryText = start === -1 ? "" : target.slice(start + 1);
  return {
    path: pathTexts,
    queryText,
    query: parsePairs(queryText, "&", decodeSpaced),
    cookies: parsePairs(header("cookie") ?? "", ";", decode),
    header,
  };
}

/** The first that its schema admits. */
function meant(readings: readonly Json[], table: ParameterTable, exchange: Exchange): Json | undefined {
  const [first] = readings;
  if (readings.length < 2) return first;
  return readings.find((each) => check(table, each, exchange).length === 0) ?? first;
}

function check(table: ParameterTable, value: Json, { api }: Exchange): readonly Violation[] {
  const misfits = api.requests.validate(table.schema, value);
  // Some patterns of paths describe what stands in the request line: a block of addresses with its slash as `%2F`.
  const isEncoded = table.in === "path" && typeof value === "string" && misfits[0]?.keyword === "pattern";
  if (isEncoded && api.requests.validate(table.schema, inLine(value)).length === 0) return [];
  return misfits
    .slice(0, 1)
    .map(({ keyword, message }) => ({ in: table.in, at: table.name, keyword, message, value: toText(value) }));
}

/** Nothing, or nought, is as good as left out. */
function clamped(value: Json | undefined, { schema }: ParameterTable, schemas: Schemas): Json | undefined {
  if (typeof value !== "number" || !Number.isInteger(value)) return value;
  const { minimum, maximum } = flatten(schema, schemas).number;
  if (value === 0 && minimum > 0) return undefined;
  return value > maximum ? maximum : value;
}

function defaultOf(schema: MockSchema, schemas: Readonly<Record<string, MockSchema>>, depth = 0): Json | undefined {
  if (!isObject(schema) || depth > 4) return undefined;
  if (schema["default"] !== undefined) return schema["default"];
  const name = schema["$ref"];
  return typeof name === "string" ? defaultOf(schemas[name] ?? true, schemas, depth + 1) : undefined;
}

/** A segment as clients write it: colons need no encoding there. */
function inLine(text: string): string {
  return encodeSegment(text).replaceAll("%3A", ":");
}
