import { type FetchCall, toFetchCall } from "./fetch-call.js";
import { fetchError } from "./fetch-error.js";

/** Reads a `Request` with its body. If the URL isn't an HTTP URL, rejects with a TypeError, as `fetch` does. */
export async function readRequest(request: Request, address: string): Promise<FetchCall> {
  const { method, headers, signal } = request;
  const url = new URL(request.url);
  if (!/^https?:$/.test(url.protocol)) throw fetchError("unknown scheme", "ERR_INVALID_URL");
  // In Firefox, `Request.body` is undefined: there, the body is read for every method that allows one.
  const mayHaveBody = method !== "GET" && method !== "HEAD" && request.body !== null;
  const body = mayHaveBody ? new Uint8Array(await request.arrayBuffer()) : null;
  const simple = { get: (name: string) => headers.get(name), raw: () => [...headers].flat() };
  return toFetchCall({ method, url, headers: simple, body, contentType: null, signal }, address);
}
