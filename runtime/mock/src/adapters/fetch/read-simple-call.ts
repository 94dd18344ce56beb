import { type FetchCall, toFetchCall } from "./fetch-call.js";
import { readSimpleHeaders } from "./read-simple-headers.js";
import { readSimpleBody } from "./read-simple-body.js";

/** How the platform writes the methods that it knows. `patch` is not among them: it is sent, and refused, as it is. */
const methods: ReadonlyMap<string, string> = /*@__PURE__*/ new Map(
  ["DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"]
    .flatMap((method): [string, string][] => [
      [method, method],
      [method.toLowerCase(), method],
    ])
    .concat([["PATCH", "PATCH"]]),
);

/**
 * Reads a call of `fetch` without making a `Request`, which would cost more than the mock's answer. Null for whatever
 * is unusual or wrong: `Request` reads it, or says what is wrong in the platform's own words.
 */
export function readSimpleCall(input: string | URL | Request, init: RequestInit, address: string): FetchCall | null {
  const url = typeof input === "string" ? absolute(input) : input instanceof URL ? new URL(input) : null;
  const method = methods.get(init.method ?? "GET");
  const header = readSimpleHeaders(init.headers);
  const body = readSimpleBody(init.body);
  if (url === null || method === undefined || header === null || body === null) return null;

  const mayHaveBody = method !== "GET" && method !== "HEAD";
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return null;
  if (body.bytes !== null && !mayHaveBody) return null;
  const { bytes, contentType } = body;
  return toFetchCall({ method, url, header, body: bytes, contentType, signal: init.signal ?? null }, address);
}

/** Nearly every address is one: asking first would parse it twice. */
function absolute(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
