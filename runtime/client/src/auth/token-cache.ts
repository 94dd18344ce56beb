/** An access token. */
export interface AccessToken {
  readonly text: string;
  /** When to fetch another token, in milliseconds since 1970. */
  readonly renewAt: number;
  /** When the token expires, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** Revokes the token. */
  readonly revoke: () => Promise<void>;
}

/**
 * Token endpoints allow few requests (MongoDB's: ten a minute). If a renewed token was rejected too, the token is not
 * renewed again for this long.
 */
const FUTILE_MS = 60_000;

/** For the same reason, a failed renewal of a valid token is retried only after this long. */
const RETRY_MS = 10_000;

/**
 * The token of one client at one token endpoint. Concurrent callers share one request. A failure is not cached, and not
 * reported to callers as long as the current token is valid.
 */
export class TokenCache {
  #token: AccessToken | null = null;
  #fetching: Promise<AccessToken> | null = null;
  #futileUntil = 0;
  #retryAt = 0;

  /** Returns the token, or null if there is none or it should be renewed. */
  current(): AccessToken | null {
    const token = this.#valid();
    return token !== null && Date.now() < Math.max(token.renewAt, this.#retryAt) ? token : null;
  }

  /** Fetches a new token, or waits for a pending request. If that fails, returns the old token as long as it is valid. */
  fetch(request: () => Promise<AccessToken>): Promise<AccessToken> {
    this.#fetching ??= request()
      .then((token) => (this.#token = token))
      .catch((error: unknown) => {
        const token = this.#valid();
        if (token === null) throw error;
        this.#retryAt = Date.now() + RETRY_MS;
        return token;
      })
      .finally(() => (this.#fetching = null));
    return this.#fetching;
  }

  /** Drops a rejected token. Returns false, and keeps the token, if a new one would be rejected as well. */
  refuse(token: AccessToken): boolean {
    if (Date.now() < this.#futileUntil) return false;
    if (this.#token === token) this.#token = null;
    return true;
  }

  /** Records that a new token was rejected like the old one, so the reason is a missing permission. */
  refuseInVain(): void {
    this.#futileUntil = Date.now() + FUTILE_MS;
  }

  /** Removes and returns the token, waiting for a pending request. */
  async take(): Promise<AccessToken | null> {
    await this.#fetching?.catch(() => null);
    const token = this.#token;
    this.#token = null;
    return token;
  }

  #valid(): AccessToken | null {
    return this.#token !== null && Date.now() < this.#token.expiresAt ? this.#token : null;
  }
}
