import type { MockResponse } from "../message.js";

export interface Delivery {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export type Send = (url: string, init: RequestInit) => Promise<Response>;

const timeout = 10_000;
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
    body: await readStart(response),
    transportFault: null,
  };
}

/** Reads a body, and stops if it is too long for the journal. */
async function readStart(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length <= maxBytes) continue;
    await reader?.cancel();
    break;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
