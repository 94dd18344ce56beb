import type { MockResponse } from "../message.js";
import { readStart } from "../outgoing/read-start.js";
import type { Send } from "../outgoing/send.js";

export interface Delivery {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const timeout = 10_000;
/** Longer bodies are not kept in the journal. */
const maxBytes = 256 * 1024;

/**
 * Sends a request once. Doesn't follow redirects, which could lead to another host. Rejects if there is no response
 * within ten seconds.
 */
export async function deliver({ url, method, headers, body }: Delivery, send: Send): Promise<MockResponse> {
  const signal = AbortSignal.timeout(timeout);
  const response = await send(url, { method, headers, body, redirect: "manual", signal });
  return {
    status: response.status,
    headers: [...response.headers],
    body: (await readStart(response, maxBytes)).bytes,
    transportFault: null,
  };
}
