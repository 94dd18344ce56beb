import { parseJson } from "../encoding/parse-json.js";
import { type Parameters, parameterOf } from "../serialize/parameters/parameter-of.js";

/** The error code and detail that an error body contains; each is `null` if it is missing. */
export interface ErrorDescription {
  readonly code: string | null;
  readonly detail: string | null;
}

/**
 * Returns the error code and detail from an error body in a common format: MongoDB's, RFC 9457, OAuth (RFC 6749 section
 * 5.2), or nested in an `error` object. If the body is a string that contains JSON, as in an undeclared response,
 * parses it first.
 */
export function describeErrorBody(body: unknown): ErrorDescription {
  const outer = typeof body === "string" ? parseJson(body) : body;
  const sources = [outer, propertyOf(outer, "error")];
  const textOf = (...names: readonly string[]): string | null => {
    const values = sources.flatMap((source) => names.map((name) => propertyOf(source, name)));
    return values.find((value): value is string => typeof value === "string" && value !== "") ?? null;
  };
  return {
    code: textOf("errorCode", "error_code", "code", "error"),
    detail: textOf("detail", "message", "error_description", "title"),
  };
}

/** Returns an own property of any value. */
function propertyOf(value: unknown, name: string): unknown {
  return parameterOf(Object(value) as Parameters, name);
}
