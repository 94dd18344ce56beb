import type { MockRequest } from "../message.js";
import type { SchemeTable } from "../tables/tables.js";
import { parseQuery } from "../validate/parameters/parse-query.js";

/** Where an `apiKey` security scheme expects the key. */
export type ApiKeyLocation = Pick<Extract<SchemeTable, { readonly type: "apiKey" }>, "in" | "name">;

/** Returns the API key of a request: the first if it has several, null if it has none. */
export function readApiKey(request: MockRequest, { in: location, name }: ApiKeyLocation): string | null {
  switch (location) {
    case "header":
      return request.header(name.toLowerCase());
    case "query":
      return parseQuery(request.target).values.get(name)?.[0] ?? null;
    case "cookie":
      return readCookie(request.header("cookie") ?? "", name);
  }
}

/**
 * Returns the value of a cookie without decoding it (RFC 6265 section 4.2.1). Also splits the header at commas, which
 * separate repeated headers and can't occur in a value.
 */
function readCookie(header: string, name: string): string | null {
  const start = `${name}=`;
  const found = header
    .split(/[;,]/)
    .map((each) => each.trim())
    .find((each) => each.startsWith(start));
  return found?.slice(start.length) ?? null;
}
