import { isArray, type Json, member } from "../../json.js";
import type { Snapshotable } from "../../state/snapshotable.js";

export interface TokenRecord {
  readonly user: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly isRevoked: boolean;
}

/** The issued tokens, oldest first. */
export class TokenStore implements Snapshotable {
  readonly #limit: number;
  readonly #tokens = new Map<string, TokenRecord>();

  /** `limit` is the maximum number of tokens per user, including revoked and expired ones. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  find(token: string): TokenRecord | null {
    return this.#tokens.get(token) ?? null;
  }

  /** Adds a token. If the user has too many, removes invalid ones first, then the oldest. */
  add(token: string, record: TokenRecord, now: number): void {
    const isInvalid = ([, each]: readonly [string, TokenRecord]): boolean => each.isRevoked || each.expiresAt <= now;
    const tokensOfUser = [...this.#tokens].filter(([, each]) => each.user === record.user);
    const removable = [...tokensOfUser.filter(isInvalid), ...tokensOfUser.filter((each) => !isInvalid(each))];
    const excess = Math.max(0, tokensOfUser.length - this.#limit + 1);
    for (const [each] of removable.slice(0, excess)) this.#tokens.delete(each);
    this.#tokens.set(token, record);
  }

  revoke(token: string): void {
    const record = this.#tokens.get(token);
    if (record !== undefined) this.#tokens.set(token, { ...record, isRevoked: true });
  }

  /** Removes every user's tokens that expired at or before a time (milliseconds since 1970). */
  removeExpired(time: number): void {
    for (const [token, { expiresAt }] of this.#tokens) {
      if (expiresAt <= time) this.#tokens.delete(token);
    }
  }

  save(): Json {
    return Array.from(this.#tokens, ([token, record]) => ({ token, ...record }));
  }

  load(saved: Json): void {
    this.#tokens.clear();
    for (const each of isArray(saved) ? saved : []) {
      const [token, user, expiresAt] = ["token", "user", "expiresAt"].map((key) => member(each, key));
      if (typeof token !== "string" || typeof user !== "string" || typeof expiresAt !== "number") continue;
      this.#tokens.set(token, { user, expiresAt, isRevoked: member(each, "isRevoked") === true });
    }
  }
}
