import { fetchError } from "./fetch-error.js";
import type { Core } from "../core.js";
import { deliver } from "./deliver.js";
import { readSimpleCall } from "./read-simple-call.js";
import { readRequest } from "./read-request.js";
import { toResponse } from "./to-response.js";

/** `fetch`, as it is called. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * The mock as a `fetch`. It answers whatever it is asked, of every origin, within the call where the body is there at
 * once: effects come in the order of the calls. Rejects as `fetch` does: with a TypeError for a request that cannot
 * be, or whose connection is lost, with the signal's reason for one that is aborted; and with what the mock throws.
 */
export function toFetch(core: Core): Fetch {
  return async (input, init = {}) => {
    const address = core.address();
    const asked = readSimpleCall(input, init, address) ?? (await readRequest(new Request(input, init), address));
    asked.signal?.throwIfAborted();
    const answer = core.handle(asked.request);
    // Nearly every answer: one promise less.
    return answer.mishap === null ? toResponse(answer, asked) : deliver(answer, asked, fail);
  };
}

function fail(): never {
  throw fetchError("read ECONNRESET", "ECONNRESET");
}
