import { isHeaderValue } from "../../transport/message.js";

/** Headers by name. `null` removes a header; `undefined` is ignored. */
export type HeaderValues = Readonly<Record<string, string | null | undefined>>;

/**
 * Returns headers from several sources, of which later ones take precedence. Throws a TypeError for an invalid value. The
 * message doesn't quote the value, which may be a secret.
 */
export function buildHeaders(operation: string, sources: readonly (HeaderValues | undefined)[]): Headers {
  const headers = new Headers();
  for (const source of sources) {
    for (const name in source) {
      if (!Object.hasOwn(source, name)) continue;
      const value = source[name];
      if (value === undefined) continue;
      if (value === null) headers.delete(name);
      else if (isHeaderValue(value)) headers.set(name, value);
      else
        throw new TypeError(
          `${operation}: the value of the header "${name}" contains a character that is not allowed in headers.`,
        );
    }
  }
  return headers;
}
