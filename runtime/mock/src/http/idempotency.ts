import { success, type Result } from "../actions/call.js";
import { hashOf } from "../data/random/hash-of.js";
import { isArray, isObject, member, toText, type Json } from "../json.js";
import type { MockRequest, MockResponse } from "../message.js";
import type { Snapshotable } from "../state/snapshotable.js";
import type { Exchange } from "../steps/exchange.js";

interface Recorded {
  readonly fingerprint: string;
  readonly response: MockResponse;
}

const MAX_KEYS = 1_000;

/** The result of a repeated request: the first response, or a problem if the first request's content was different. */
export interface Repeated {
  readonly result: Result;
  /** Null if `result` is a problem. */
  readonly response: MockResponse | null;
}

/** Keeps the first response for each idempotency key, for at most a thousand keys. */
export class Idempotency implements Snapshotable {
  readonly #recorded = new Map<string, Recorded>();

  /** Returns the first response for a key (see `idempotencyKey`), or a problem if the request differs; null if the key is new. */
  find(key: string, request: MockRequest): Repeated | null {
    const found = this.#recorded.get(key);
    if (found === undefined) return null;
    if (found.fingerprint === fingerprintOf(request)) return { result: success(undefined), response: found.response };
    const reason = "The idempotency key was already used for a request with different content.";
    return { result: { kind: "status", status: 422, reason }, response: null };
  }

  /** Records the first response for a key. */
  add(key: string, request: MockRequest, response: MockResponse): void {
    const [oldest] = this.#recorded.keys();
    if (this.#recorded.size >= MAX_KEYS && oldest !== undefined) this.#recorded.delete(oldest);
    this.#recorded.set(key, { fingerprint: fingerprintOf(request), response });
  }

  save(): Json {
    return [...this.#recorded].flatMap(
      ([
        key,
        {
          fingerprint,
          response: { status, headers, body },
        },
      ]) =>
        body instanceof Uint8Array
          ? []
          : [{ key, fingerprint, status, headers: headers.map((each) => [...each]), body }],
    );
  }

  load(saved: Json): void {
    this.#recorded.clear();
    for (const each of isArray(saved) ? saved : []) {
      const [key, fingerprint, status, headers, body] = ["key", "fingerprint", "status", "headers", "body"].map(
        (name) => member(each, name),
      );
      if (!isObject(each) || typeof key !== "string" || typeof fingerprint !== "string") continue;
      if (typeof status !== "number" || !isArray(headers)) continue;
      const pairs = headers.filter(isArray).map(([name, value]) => [toText(name), toText(value)] as const);
      const content = typeof body === "string" ? body : null;
      this.#recorded.set(key, {
        fingerprint,
        response: { status, headers: pairs, body: content, transportFault: null },
      });
    }
  }
}

/**
 * Combines a request's idempotency key, operation and caller into one key. Null if the operation declares no header for
 * idempotency keys, or the request doesn't have that header.
 */
export function idempotencyKey({ request, agreement, operation, caller }: Exchange): string | null {
  const parameter = agreement?.revision.parameters.find(
    ({ in: location, name }) => location === "header" && /^(x-)?([a-z]+-)?idempotency-key$/i.test(name),
  );
  const key = parameter === undefined ? null : request.header(parameter.name.toLowerCase());
  return key === null || key === "" ? null : JSON.stringify([operation?.table.name ?? "", caller?.user ?? "", key]);
}

function fingerprintOf({ method, target, body }: MockRequest): string {
  const content = body === null ? "" : new TextDecoder("latin1").decode(body);
  return `${method} ${target} ${content.length} ${hashOf(content)} ${hashOf(`${content}\0`)}`;
}
