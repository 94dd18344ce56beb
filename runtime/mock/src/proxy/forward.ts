import type { MockRequest, MockResponse } from "../message.js";
import { readStart } from "../outgoing/read-start.js";
import type { Send } from "../outgoing/send.js";

const timeout = 30_000;
const maxBytes = 32 * 1024 * 1024;

/** Headers that concern one connection (RFC 9110 section 7.6.1) or the mock itself, or that `fetch` sets. */
const omittedFromRequest = new Set(
  "connection keep-alive proxy-connection proxy-authorization te trailer transfer-encoding upgrade host content-length expect accept-encoding x-almanac-space x-almanac-access x-almanac-account".split(
    " ",
  ),
);
/** Headers that apply to one connection, or that are wrong for a body that `fetch` has decoded. */
const omittedFromResponse = new Set(
  "connection keep-alive proxy-connection trailer transfer-encoding upgrade content-length content-encoding".split(" "),
);

/**
 * Sends a request to the real server, with the caller's own credentials. Doesn't follow redirects: the caller gets them. Rejects if the
 * server doesn't respond, or if the body is longer than 32 MiB.
 */
export async function forward(
  { method, target, rawHeaders = [], body }: MockRequest,
  base: string,
  send: Send,
): Promise<MockResponse> {
  const headers = new Headers();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    if (!name.startsWith(":") && !omittedFromRequest.has(name.toLowerCase()))
      headers.append(name, rawHeaders[index + 1] ?? "");
  }
  const hasBody = body !== null && method !== "GET" && method !== "HEAD";
  const response = await send(base.replace(/\/$/, "") + target, {
    method,
    headers,
    // A copy, because the bytes may be in shared memory, which `fetch` rejects.
    body: hasBody ? new Uint8Array(body) : null,
    redirect: "manual",
    signal: AbortSignal.timeout(timeout),
  });
  const { bytes, isLonger } = await readStart(response, maxBytes);
  if (isLonger) throw new RangeError("The response is larger than 32 MiB.");
  const received = [...response.headers].filter(([name]) => !omittedFromResponse.has(name));
  return { status: response.status, headers: received, body: bytes.length === 0 ? null : bytes, transportFault: null };
}
