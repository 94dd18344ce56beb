import { untilAborted } from "../../transport/until-aborted.js";

export interface AccessToken {
  readonly text: string;
  /** When to renew the token, in milliseconds since 1970. */
  readonly renewAt: number;
  /** When the token expires, in milliseconds since 1970. */
  readonly expiresAt: number;
  readonly revoke: () => Promise<void>;
}

/**
 * How long to wait before the next renewal if a renewed token was rejected as well. Token endpoints limit the number of
 * requests: MongoDB Atlas allows ten per minute.
 */
const PAUSE_AFTER_FUTILE_RENEWAL_MS = 60_000;

/** How long to wait after failing to renew a token that is still valid. */
const RETRY_MS = 10_000;

/** A pending request, and the number of callers that wait for it. */
interface Fetching {
  /** The requested token, or the old one if the request fails. */
  readonly token: Promise<AccessToken>;
  waiting: number;
}

/**
 * The token of one client at one token endpoint. Concurrent callers share one request. Failures are not cached, and
 * they aren't reported to callers while the current token is valid. A requested token is kept even if all calls that
 * waited for it have been aborted.
 */
export class TokenCache {
  #token: AccessToken | null = null;
  /** Tokens that aren't used anymore, but have to be revoked because they haven't expired. */
  #superseded: readonly AccessToken[] = [];
  /** The pending requests, including those that no call waits for anymore. They resolve to null on failure. */
  readonly #pending = new Set<Promise<AccessToken | null>>();
  #fetching: Fetching | null = null;
  #noRenewalUntil = 0;
  #retryAt = 0;

  /** Returns the token. Null if there is none, or if it is due for renewal. */
  current(): AccessToken | null {
    const token = this.#valid();
    return token !== null && Date.now() < Math.max(token.renewAt, this.#retryAt) ? token : null;
  }

  /**
   * Fetches a new token, or waits for a request that is already pending. If the request fails, returns the old token,
   * provided that it is still valid. If `signal` is aborted, rejects with its reason. If no other caller is waiting at
   * that time, the next call makes a new request.
   */
  async fetch(request: () => Promise<AccessToken>, signal: AbortSignal | null): Promise<AccessToken> {
    const fetching = (this.#fetching ??= this.#start(request));
    fetching.waiting += 1;
    try {
      return await untilAborted(fetching.token, signal);
    } finally {
      fetching.waiting -= 1;
      if (fetching.waiting === 0) this.#forget(fetching);
    }
  }

  #start(request: () => Promise<AccessToken>): Fetching {
    const requested = request();
    this.#track(requested);
    const token = requested
      .catch((error: unknown) => {
        const old = this.#valid();
        if (old === null) throw error;
        this.#retryAt = Date.now() + RETRY_MS;
        return old;
      })
      .finally(() => this.#forget(fetching));
    const fetching: Fetching = { token, waiting: 0 };
    return fetching;
  }

  /** Keeps the requested token, unless `remove()` was called before it arrived. */
  #track(requested: Promise<AccessToken>): void {
    const pending = requested.then(
      (received) => {
        if (this.#pending.delete(pending)) this.#keep(received);
        return received;
      },
      () => {
        this.#pending.delete(pending);
        return null;
      },
    );
    this.#pending.add(pending);
  }

  /** Uses whichever token is due for renewal later, because responses can arrive in any order. */
  #keep(received: AccessToken): void {
    const old = this.#valid();
    const isNewer = old === null || received.renewAt >= old.renewAt;
    this.#token = isNewer ? received : old;
    const other = isNewer ? old : received;
    this.#superseded = [...this.#superseded, ...(other === null ? [] : [other])].filter(isValid);
  }

  #forget(fetching: Fetching): void {
    if (this.#fetching === fetching) this.#fetching = null;
  }

  /**
   * Removes a rejected token and returns true. If a renewed token was recently rejected as well, keeps the token and
   * returns false.
   */
  invalidate(token: AccessToken): boolean {
    if (Date.now() < this.#noRenewalUntil) return false;
    if (this.#token === token) this.#token = null;
    return true;
  }

  /** Records that a renewed token was rejected too, which probably means that a permission is missing. */
  noteFutileRenewal(): void {
    this.#noRenewalUntil = Date.now() + PAUSE_AFTER_FUTILE_RENEWAL_MS;
  }

  /** Removes and returns all tokens, including the promises of pending requests, which resolve to null on failure. */
  remove(): readonly (AccessToken | Promise<AccessToken | null>)[] {
    const current = this.#token === null ? [] : [this.#token];
    const removed = [...current, ...this.#superseded, ...this.#pending];
    this.#token = null;
    this.#superseded = [];
    this.#pending.clear();
    this.#fetching = null;
    return removed;
  }

  #valid(): AccessToken | null {
    return this.#token !== null && isValid(this.#token) ? this.#token : null;
  }
}

function isValid({ expiresAt }: AccessToken): boolean {
  return Date.now() < expiresAt;
}
