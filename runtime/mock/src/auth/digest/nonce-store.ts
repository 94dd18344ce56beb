import { isArray, type Json, member } from "../../json.js";
import type { Snapshotable } from "../../state/snapshotable.js";
import { CountWindow } from "./count-window.js";

export interface NonceStoreOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How long a nonce is valid, in milliseconds; null if nonces don't expire. */
  readonly lifetime: number | null;
  /** The maximum number of stored nonces. The least recently used one is removed first. */
  readonly limit: number;
}

/** The result of using a nonce. `used`: the count was used before, or is too old to be tracked. */
export type NonceUse = "accepted" | "unknown" | "expired" | "used";

interface Nonce {
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
  readonly counts: CountWindow;
}

/** The issued nonces, least recently used first. Their number is limited, because challenges can remain unanswered. */
export class NonceStore implements Snapshotable {
  readonly #options: NonceStoreOptions;
  readonly #nonces = new Map<string, Nonce>();

  constructor(options: NonceStoreOptions) {
    this.#options = options;
  }

  add(value: string): void {
    // If the random source repeats a nonce, its counts are kept, so that earlier requests can't be replayed.
    const counts = this.#nonces.get(value)?.counts ?? new CountWindow();
    this.#put(value, { issuedAt: this.#options.now(), counts });
  }

  /** Uses a nonce with a count. `count` is null if the client doesn't send one (RFC 2069). */
  use(value: string, count: number | null): NonceUse {
    const nonce = this.#nonces.get(value);
    if (nonce === undefined) return "unknown";
    const { lifetime, now } = this.#options;
    if (lifetime !== null && now() - nonce.issuedAt >= lifetime) return "expired";
    if (count !== null && !nonce.counts.use(count)) return "used";
    this.#put(value, nonce);
    return "accepted";
  }

  save(): Json {
    return Array.from(this.#nonces, ([nonce, { issuedAt, counts }]) => {
      return { nonce, issuedAt, highest: counts.highest, skipped: counts.skipped };
    });
  }

  load(saved: Json): void {
    this.#nonces.clear();
    for (const each of isArray(saved) ? saved : []) {
      const [value, issuedAt, highest, skipped] = ["nonce", "issuedAt", "highest", "skipped"].map((key) =>
        member(each, key),
      );
      if (typeof value !== "string" || typeof issuedAt !== "number" || typeof highest !== "number") continue;
      const counts = isArray(skipped) ? skipped.filter((count) => typeof count === "number") : [];
      this.#put(value, { issuedAt, counts: new CountWindow(highest, counts) });
    }
  }

  #put(value: string, nonce: Nonce): void {
    // A Map keeps the order of insertion: deleting the key first moves it to the end.
    this.#nonces.delete(value);
    this.#nonces.set(value, nonce);
    for (const oldest of this.#nonces.keys()) {
      if (this.#nonces.size <= this.#options.limit) break;
      this.#nonces.delete(oldest);
    }
  }
}
