/** An access token. */
export interface AccessToken {
  readonly text: string;
  /** The time, in milliseconds since 1970, from which another is fetched. */
  readonly renewAt: number;
  /** The time from which it is of no use. */
  readonly expiresAt: number;
  /** Makes the server forget it. */
  readonly revoke: () => Promise<void>;
}

/**
 * Token endpoints allow few requests (MongoDB's: ten a minute), so a renewal that was in vain is not repeated for
 * this long.
 */
const FUTILE_MS = 60_000;

/** For the same reason a token that is still valid is used this long before its renewal is tried again. */
const RETRY_MS = 10_000;

/**
 * The token of one client at one token endpoint: fetched by one request however many callers wait. A failure is not
 * kept, and callers do not hear of it while the token that there is is valid.
 */
export class TokenCache {
  #token: AccessToken | null = null;
  #fetching: Promise<AccessToken> | null = null;
  #futileUntil = 0;
  #retryAt = 0;

  /** The token, unless there is none or it should be renewed. */
  current(): AccessToken | null {
    const token = this.#valid();
    return token !== null && Date.now() < Math.max(token.renewAt, this.#retryAt) ? token : null;
  }

  /** A new token, from the request under way if there is one. If it fails: the old token, as long as it is valid. */
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

  /** Drops a token that was refused. False, and the token stays, if another would be refused as well. */
  refuse(token: AccessToken): boolean {
    if (Date.now() < this.#futileUntil) return false;
    if (this.#token === token) this.#token = null;
    return true;
  }

  /** Says that a new token was refused like the old one: the refusal is about the caller's rights. */
  refuseInVain(): void {
    this.#futileUntil = Date.now() + FUTILE_MS;
  }

  /** Gives the token away, also one that is still on its way. */
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
