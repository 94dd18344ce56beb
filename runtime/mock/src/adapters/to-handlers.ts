import type { Core } from "./core.js";
import { deliver } from "./fetch/deliver.js";
import { readRequest } from "./fetch/read-request.js";

/** What is needed of the `http` of MSW, 2.11 or newer; H is its type of handlers. */
export interface HandlerMaker<H> {
  readonly all: (predicate: (info: Intercepted) => boolean, resolver: (info: Intercepted) => Promise<Response>) => H;
}

export interface Intercepted {
  readonly request: Request;
}

/**
 * Handlers for MSW's `setupServer` and `setupWorker`. The predicate leaves the requests of other origins to others: a
 * catch-all would keep MSW from reporting what nobody handles.
 */
export function toHandlers<H>(core: Core, http: HandlerMaker<H>): readonly H[] {
  // To MSW an error that is thrown is a status 500, and `Response.error()` a lost connection.
  const lost = (): Response => Response.error();
  const resolve = async ({ request }: Intercepted): Promise<Response> => {
    const asked = await readRequest(request, core.address());
    return deliver(core.handle(asked.request), asked, lost);
  };
  const handler = http.all(
    ({ request }) => core.owns(new URL(request.url)),
    (info) =>
      resolve(info).catch((error: unknown) => {
        // MSW has rejected the call by itself, and would report the abort as a mistake of ours.
        if (info.request.signal.aborted) return lost();
        throw error;
      }),
  );
  return [handler];
}
