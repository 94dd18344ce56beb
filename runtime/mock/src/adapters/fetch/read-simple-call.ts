import { type FetchCall, toFetchCall } from "./fetch-call.js";
import { readSimpleHeaders } from "./read-simple-headers.js";
import { readSimpleBody } from "./read-simple-body.js";

/** The platform uppercases these methods (Fetch standard, "normalize a method"). `patch` isn't one of them and is sent in lowercase. */
const methods: ReadonlyMap<string, string> = /*@__PURE__*/ new Map(
  ["DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"]
    .flatMap((method): [string, string][] => [
      [method, method],
      [method.toLowerCase(), method],
    ])
    .concat([["PATCH", "PATCH"]]),
);

/**
 * Reads the arguments of `fetch` without creating a `Request`, which would take longer than the mock needs to handle
 * the call. Returns null if they are unusual or invalid, so that `Request` reads them or throws the platform's own
 * error.
 */
export function readSimpleCall(input: string | URL | Request, init: RequestInit, address: string): FetchCall | null {
  const url = typeof input === "string" ? parseUrl(input) : input instanceof URL ? new URL(input) : null;
  const method = methods.get(init.method ?? "GET");
  const headers = readSimpleHeaders(init.headers);
  const body = readSimpleBody(init.body);
  if (url === null || method === undefined || headers === null || body === null) return null;

  const mayHaveBody = method !== "GET" && method !== "HEAD";
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return null;
  if (body.bytes !== null && !mayHaveBody) return null;
  const { bytes, contentType } = body;
  return toFetchCall({ method, url, headers, body: bytes, contentType, signal: init.signal ?? null }, address);
}

/** Null if the URL is relative or invalid. Doesn't use `URL.canParse`, which would parse each valid URL twice. */
function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
