import { isArray, type Json, member } from "../../json.js";
import type { Snapshotable } from "../../state/snapshotable.js";

/** A token that has been issued. */
export interface TokenRecord {
  readonly user: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly isRevoked: boolean;
}

/** The tokens that have been issued by their texts, oldest first. */
export class TokenStore implements Snapshotable {
  readonly #limit: number;
  readonly #tokens = new Map<string, TokenRecord>();

  /** `limit`: how many are remembered of one user, dead or alive. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  find(text: string): TokenRecord | null {
    return this.#tokens.get(text) ?? null;
  }

  /** Adds a token. Where its user has too many already, dead ones are forgotten first, and then the oldest. */
  add(text: string, record: TokenRecord, now: number): void {
    const isDead = ([, each]: readonly [string, TokenRecord]): boolean => each.isRevoked || each.expiresAt <= now;
    const own = [...this.#tokens].filter(([, each]) => each.user === record.user);
    const expendable = [...own.filter(isDead), ...own.filter((each) => !isDead(each))];
    for (const [each] of expendable.slice(0, Math.max(0, own.length - this.#limit + 1))) this.#tokens.delete(each);
    this.#tokens.set(text, record);
  }

  revoke(text: string): void {
    const record = this.#tokens.get(text);
    if (record !== undefined) this.#tokens.set(text, { ...record, isRevoked: true });
  }

  /** Forgets the tokens that had expired by then (milliseconds since 1970), whosoever they are. */
  forgetExpired(then: number): void {
    for (const [text, { expiresAt }] of this.#tokens) {
      if (expiresAt <= then) this.#tokens.delete(text);
    }
  }

  save(): Json {
    return Array.from(this.#tokens, ([token, record]) => ({ token, ...record }));
  }

  load(saved: Json): void {
    this.#tokens.clear();
    for (const each of isArray(saved) ? saved : []) {
      const [text, user, expiresAt] = ["token", "user", "expiresAt"].map((key) => member(each, key));
      if (typeof text !== "string" || typeof user !== "string" || typeof expiresAt !== "number") continue;
      this.#tokens.set(text, { user, expiresAt, isRevoked: member(each, "isRevoked") === true });
    }
  }
}
