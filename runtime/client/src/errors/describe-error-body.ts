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
  const outer = typeof body === "string" ? parsed(body) : body;
  const nested = propertyOf(outer, "error");
  const textOf = (...names: readonly string[]): string | null => firstText(outer, names) ?? firstText(nested, names);
  return {
    code: textOf("errorCode", "error_code", "code", "error"),
    detail: textOf("detail", "message", "error_description", "title"),
  };
}

function firstText(source: unknown, names: readonly string[]): string | null {
  for (const name of names) {
    const value = propertyOf(source, name);
    if (typeof value === "string" && value !== "") return value;
  }
  return null;
}

function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
