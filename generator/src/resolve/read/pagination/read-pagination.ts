import type { Reporter } from "../../../diagnostics/reporter.js";
import { checkValueAgainstSchema } from "../../../load/check-against-schema.js";
import { isObject, type JsonObject } from "../../../model/json.js";
import { childOf, type Location } from "../../../model/location.js";
import type { PaginationStatement } from "../../../model/pagination-statement.js";
import { foreignStatement } from "./foreign-statement.js";
import { statementSchema } from "./statement-schema.js";

/** Reads `x-pagination`, or else the extension of another generator. Reports an `x-pagination` that is invalid. */
export function readPagination(
  extensions: JsonObject,
  at: Location,
  reporter: Reporter,
): readonly PaginationStatement[] {
  const own = readOwn(extensions, at, reporter) ?? foreignStatement(extensions, at);
  return own === null ? [] : [own];
}

function readOwn(extensions: JsonObject, at: Location, reporter: Reporter): PaginationStatement | null {
  const value = extensions["x-pagination"];
  if (value === undefined) return null;
  const location = childOf(at, "x-pagination");
  const form = { schema: statementSchema, code: "invalid-pagination", entry: "field", reporter } as const;
  return checkValueAgainstSchema(value, location, form) && isObject(value)
    ? { at: location, origin: "x-pagination", isExact: true, value }
    : null;
}
