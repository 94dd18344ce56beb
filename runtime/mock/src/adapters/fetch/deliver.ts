import type { MockResponse } from "../../message.js";
import type { FetchCall } from "./fetch-call.js";
import { toResponse } from "./to-response.js";
import { wait } from "./wait.js";

/** Returns a response to the caller of `fetch` and applies its mishap. `reset` returns or throws the result of a lost connection. */
export async function deliver(response: MockResponse, call: FetchCall, reset: () => Response): Promise<Response> {
  const { mishap } = response;
  if (mishap !== null && mishap.latency > 0) await wait(mishap.latency, call.signal);
  return mishap?.end === "reset" ? reset() : toResponse(response, call);
}
