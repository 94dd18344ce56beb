import type { Json } from "../json.js";
import { defineMember, isObject } from "../json.js";
import type { Problem, Violation } from "../problem.js";
import type { MockSchema, ParameterTable } from "../tables.js";
import { readParameter } from "../validate/read-parameter.js";
import type { Exchange } from "./exchange.js";

/** Reads the parameters, fills in their defaults, and holds them against their schemas. */
export function takeParameters(exchange: Exchange): Problem | null {
  const { agreement, api } = exchange;
  if (agreement === null) return null;
  const carried = { path: exchange.pathValues, query: exchange.query, header: exchange.request.header };
  const values: Record<string, Json> = {};
  const violations: Violation[] = [];
  for (const table of agreement.revision.parameters) {
    const value = readParameter(table, carried, { schemas: api.table.schemas });
    if (value === undefined) {
      const usual = defaultOf(table.schema, api.table.schemas);
      if (usual !== undefined) defineMember(values, table.name, usual);
      else if (table.isRequired)
        violations.push({ in: table.in, at: table.name, keyword: "required", message: "is required" });
      continue;
    }
    defineMember(values, table.name, value);
    violations.push(...check(table, value, exchange));
  }
  exchange.parameters = values;
  return violations.length === 0 ? null : { kind: "invalid", violations };
}

function check(table: ParameterTable, value: Json, { api }: Exchange): readonly Violation[] {
  return api.requests
    .validate(table.schema, value)
    .slice(0, 1)
    .map(({ keyword, message }) => ({ in: table.in, at: table.name, keyword, message }));
}

function defaultOf(schema: MockSchema, schemas: Readonly<Record<string, MockSchema>>, depth = 0): Json | undefined {
  if (!isObject(schema) || depth > 4) return undefined;
  if (schema["default"] !== undefined) return schema["default"];
  const name = schema["$ref"];
  return typeof name === "string" ? defaultOf(schemas[name] ?? true, schemas, depth + 1) : undefined;
}
