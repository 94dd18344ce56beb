import { RecordedExchange } from "../journal/recorded-exchange.js";
import type { MockResponse } from "../message.js";
import type { Delivery } from "./deliver.js";

export interface SentOutcome {
  readonly name: string;
  readonly delivery: Delivery;
  /** Null if there is no response. */
  readonly response: MockResponse | null;
  readonly problems: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Creates the journal's record of a request that the mock sent. */
export function sentExchange({ name, delivery, response, problems, at }: SentOutcome): RecordedExchange {
  const { method, url, headers, body } = delivery;
  return new RecordedExchange({
    direction: "sent",
    request: {
      method,
      target: url,
      rawHeaders: Object.entries(headers).flat(),
      body: body === null ? null : new TextEncoder().encode(body),
    },
    response: response ?? { status: 0, headers: [], body: null },
    operation: name,
    problems,
    at,
    path: new Map(),
    content: null,
    schemas: {},
    isToken: false,
  });
}
