import type { ConnectionInternals } from "../connection/connection.js";
import { limitStream } from "../outcome/limit-stream.js";
import type { AnyOutcome } from "../outcome/outcome.js";
import type { OperationDescriptor } from "../call/descriptor.js";
import type { FetchOperations } from "./fetch-operation.js";
import { findOperation } from "./find-operation.js";
import { OPERATION_HEADER } from "./operation-header.js";

/** The same limit as in `readWhole`. If the two shared a constant, every bundle would be larger. */
const DEFAULT_MAX_BYTES = 2 ** 28;

/**
 * Returns the `fetch` of a client of openapi-fetch. It sends requests with the credentials, redirects, limits and layers
 * of a connection. It doesn't read the body of the response.
 */
export function requestSender(
  operations: FetchOperations,
  internals: ConnectionInternals,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const headers = new Headers(request.headers);
    const key = headers.get(OPERATION_HEADER);
    headers.delete(OPERATION_HEADER);
    if (key === null)
      throw new TypeError("createFetchClient: a middleware returned a request without the headers of the original.");
    const { descriptor } = findOperation(operations, decodeURIComponent(key));
    const { execute, warn, authenticatorFor, maxBytes } = internals;
    const bytes = /^(?:GET|HEAD)$/.test(request.method) ? null : await request.arrayBuffer();
    const { id: operation } = descriptor;
    const { method, signal } = request;
    const received: Response[] = [];
    const { response } = await execute({
      operation: descriptor,
      parameters: {},
      options: {},
      message: {
        operation,
        method,
        url: request.url,
        origin: new URL(request.url).origin,
        headers,
        payload:
          bytes === null || bytes.byteLength === 0
            ? null
            : { open: () => bytes, replayable: true, contentType: headers.get("content-type") },
        signal,
        secrets: new Set(),
      },
      progress: { attempts: 1 },
      warn,
      authenticate: authenticatorFor(descriptor.security),
      read: (each) => {
        const own = limited(each, descriptor, maxBytes);
        received.push(own);
        return Promise.resolve(unread(own));
      },
    });
    // Layers that repeat a call expect that the bodies of earlier responses have been read.
    for (const each of received) if (each !== response) await each.body?.cancel();
    return response;
  };
}

function unread(response: Response): AnyOutcome {
  const { ok, status } = response;
  return ok ? { ok, status, data: undefined, response } : { ok, status, error: undefined, response };
}

/** Limits the size of a response's body, as the functions for operations do. */
function limited(response: Response, descriptor: OperationDescriptor, limit: number | undefined): Response {
  const { status, statusText, headers, url, body } = response;
  const isText = /^text\/|^[^;]*[/+]json\s*(?:;|$)/i.test(headers.get("content-type") ?? "");
  const maxBytes = limit ?? (isText ? DEFAULT_MAX_BYTES : Infinity);
  if (body === null || maxBytes === Infinity) return response;
  const stream = limitStream(body, { descriptor, maxBytes });
  return Object.defineProperty(new Response(stream, { status, statusText, headers }), "url", { value: url });
}
