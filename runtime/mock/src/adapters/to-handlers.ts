import type { Core } from "./core.js";
import { deliver } from "./fetch/deliver.js";
import { readRequest } from "./fetch/read-request.js";

/** The part of MSW's `http` (2.11 or later) that `toHandlers` uses. `H` is MSW's handler type. */
export interface HandlerMaker<H> {
  readonly all: (predicate: (info: Intercepted) => boolean, resolver: (info: Intercepted) => Promise<Response>) => H;
}

export interface Intercepted {
  readonly request: Request;
}

/**
 * Returns handlers for MSW's `setupServer` and `setupWorker`. They match only the mock's origins: with a catch-all
 * handler, MSW couldn't report unhandled requests.
 */
export function toHandlers<H>(core: Core, http: HandlerMaker<H>): readonly H[] {
  // MSW turns a thrown error into a 500, and `Response.error()` into a lost connection.
  const connectionLost = (): Response => Response.error();
  const resolve = async ({ request }: Intercepted): Promise<Response> => {
    const call = await readRequest(request, core.address());
    return deliver(core.handle(call.request), call, connectionLost);
  };
  const handler = http.all(
    ({ request }) => core.owns(new URL(request.url)),
    (info) =>
      resolve(info).catch((error: unknown) => {
        // MSW itself rejects an aborted call. It would report an error thrown here as a bug in the handler.
        if (info.request.signal.aborted) return connectionLost();
        throw error;
      }),
  );
  return [handler];
}
