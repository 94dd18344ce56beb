import { type FetchCall, toFetchCall } from "./fetch-call.js";
import { fetchError } from "./fetch-error.js";

/** Reads a `Request`, body and all. Rejects as `fetch` does with a TypeError where its address is not of HTTP. */
export async function readRequest(request: Request, address: string): Promise<FetchCall> {
  const { method, headers, signal } = request;
  const url = new URL(request.url);
  if (!/^https?:$/.test(url.protocol)) throw fetchError("unknown scheme", "ERR_INVALID_URL");
  // Firefox has no `Request.body`: there, every method that may have one is asked for its bytes.
  const mayHaveBody = method !== "GET" && method !== "HEAD" && request.body !== null;
  const body = mayHaveBody ? new Uint8Array(await request.arrayBuffer()) : null;
  return toFetchCall({ method, url, header: (name) => headers.get(name), body, contentType: null, signal }, address);
}
