import type { MockResponse } from "../../message.js";
import type { FetchCall } from "./fetch-call.js";
import { toResponse } from "./to-response.js";
import { wait } from "./wait.js";

/** Brings an answer to the caller of `fetch`, with what goes wrong on its way. `reset` is what a lost connection is. */
export async function deliver(answer: MockResponse, asked: FetchCall, reset: () => Response): Promise<Response> {
  const { mishap } = answer;
  if (mishap !== null && mishap.latency > 0) await wait(mishap.latency, asked.signal);
  return mishap?.end === "reset" ? reset() : toResponse(answer, asked);
}
