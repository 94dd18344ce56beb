import type { MockRequest } from "../message.js";
import type { SchemeTable } from "../tables/tables.js";

/** Where a document has its key. */
export type ApiKeyLocation = Pick<Extract<SchemeTable, { readonly type: "apiKey" }>, "in" | "name">;

/** The key that a request carries; of several, the first; null if there is none. */
export function readApiKey(request: MockRequest, { in: place, name }: ApiKeyLocation): string | null {
  switch (place) {
    case "header":
      return request.header(name.toLowerCase());
    case "query":
      return new URLSearchParams(/\?(.*)$/s.exec(request.target)?.[1] ?? "").get(name);
    case "cookie":
      return cookieOf(request.header("cookie") ?? "", name);
  }
}

/** A cookie goes as it is (RFC 6265 section 4.2.1). A comma ends it too: it joins several headers, and is in none. */
function cookieOf(header: string, name: string): string | null {
  const start = `${name}=`;
  const found = header
    .split(/[;,]/)
    .map((each) => each.trim())
    .find((each) => each.startsWith(start));
  return found?.slice(start.length) ?? null;
}
