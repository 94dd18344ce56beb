import type { MockResponse } from "../../message.js";
import type { FetchCall } from "./fetch-call.js";
import { toResponse } from "./to-response.js";
import { wait } from "./wait.js";

/** Returns a response to the caller of `fetch` and applies its transport fault. `reset` returns or throws the result of a lost connection. */
export async function deliver(response: MockResponse, call: FetchCall, reset: () => Response): Promise<Response> {
  const { transportFault } = response;
  if (transportFault !== null && transportFault.latency > 0) await wait(transportFault.latency, call.signal);
  return transportFault?.end === "reset" ? reset() : toResponse(response, call);
}
