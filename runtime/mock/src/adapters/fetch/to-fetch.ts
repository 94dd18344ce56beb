import { fetchError } from "./fetch-error.js";
import type { Core } from "../core.js";
import { deliver } from "./deliver.js";
import { readSimpleCall } from "./read-simple-call.js";
import { readRequest } from "./read-request.js";
import { toResponse } from "./to-response.js";

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Returns a `fetch` that calls the mock, whatever the origin of the URL. If the body is available synchronously, the request is handled
 * before `fetch` returns, so that effects happen in the order of the calls. Rejects like `fetch`: with a TypeError if the request is
 * invalid or the connection is lost, and with the signal's reason if the call is aborted. Errors thrown by the mock are passed on.
 */
export function toFetch(core: Core): Fetch {
  return async (input, init = {}) => {
    const address = core.address();
    const call = readSimpleCall(input, init, address) ?? (await readRequest(new Request(input, init), address));
    call.signal?.throwIfAborted();
    const response = core.handle(call.request);
    // Most responses have no transport fault; calling `toResponse` directly saves a promise.
    return response.transportFault === null ? toResponse(response, call) : deliver(response, call, failWithReset);
  };
}

function failWithReset(): never {
  throw fetchError("read ECONNRESET", "ECONNRESET");
}
