import type { NodeRequest } from "./node-message.js";

/**
 * Returns a request header by its lowercase name; null if it is missing. Node combines repeated headers as the HTTP standard requires.
 * Otherwise, the raw headers are searched, because Node parses all headers when `headers` is first read.
 */
export function headerOf(request: NodeRequest, name: string): string | null {
  if ("stream" in request) return combinedHeader(request, name);
  const { rawHeaders } = request;
  let found: string | null = null;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const rawName = rawHeaders[index] ?? "";
    if (rawName.length !== name.length || (rawName !== name && rawName.toLowerCase() !== name)) continue;
    if (found !== null) return combinedHeader(request, name);
    found = rawHeaders[index + 1] ?? "";
  }
  return found;
}

/** Looks up own properties only, because Node's headers object has a prototype. Headers that Node can't combine are arrays. */
function combinedHeader({ headers }: NodeRequest, name: string): string | null {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  if (value === undefined) return null;
  return typeof value === "string" ? value : value.join(", ");
}
