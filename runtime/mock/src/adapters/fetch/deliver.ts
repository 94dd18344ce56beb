import type { MockResponse } from "../../message.js";
import type { FetchCall } from "./fetch-call.js";
import { toResponse } from "./to-response.js";
import { wait } from "./wait.js";

/**
 * Returns a response to the caller of `fetch`, after the latency of its transport fault. If the fault is a reset,
 * returns the result of `reset` instead, which may throw.
 */
export async function deliver(response: MockResponse, call: FetchCall, reset: () => Response): Promise<Response> {
  const { transportFault } = response;
  if (transportFault !== null && transportFault.latency > 0) await wait(transportFault.latency, call.signal);
  return transportFault?.end === "reset" ? reset() : toResponse(response, call);
}
