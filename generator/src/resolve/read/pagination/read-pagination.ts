import type { Reporter } from "../../../diagnostics/reporter.js";
import { checkValueAgainstSchema } from "../../../load/check-against-schema.js";
import { isObject, type Json, type JsonObject } from "../../../model/json.js";
import { childOf, type Location } from "../../../model/location.js";
import type { PaginationStatement } from "../../../model/pagination-statement.js";
import { foreignStatement } from "./foreign-statement.js";
import { statementProperties, statementSchema } from "./statement-schema.js";

/** Reads `x-pagination` or, if that is missing, the extension of another generator. Reports an invalid `x-pagination`. */
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
  if (!hasOwnKeys(value)) {
    reporter.report({
      code: "invalid-pagination",
      severity: "warning",
      at: location,
      onKey: true,
      message: "This x-pagination contains none of the keys that Almanac supports, so it is ignored.",
      help: "If it belongs to another tool and the inferred pagination is wrong, configure the pagination in almanac.yaml.",
    });
    return null;
  }
  const form = { schema: statementSchema, code: "invalid-pagination", entry: "field", reporter } as const;
  return checkValueAgainstSchema(value, location, form) && isObject(value)
    ? { at: location, origin: "x-pagination", isExact: true, value }
    : null;
}

/** Whether an `x-pagination` is meant for Almanac. Other tools use the same name with other keys. */
function hasOwnKeys(value: Json): boolean {
  return isObject(value) && Object.keys(value).some((key) => Object.hasOwn(statementProperties, key));
}
