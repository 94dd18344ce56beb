import { isArray, type Json, member } from "../../json.js";
import type { Snapshotable } from "../../state/snapshotable.js";
import { CountWindow } from "./count-window.js";

export interface NonceStoreOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds that a nonce is good for; null: for ever. */
  readonly lifetime: number | null;
  /** How many are remembered; the one that has been idle for longest is forgotten first. */
  readonly limit: number;
}

/** What becomes of a nonce that a request names. `used`: with this count, or with so many since that none can tell. */
export type NonceUse = "accepted" | "unknown" | "expired" | "used";

interface Nonce {
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
  readonly counts: CountWindow;
}

/** The nonces that have been issued, least recently used first. Challenges that nobody answers make it no longer. */
export class NonceStore implements Snapshotable {
  readonly #options: NonceStoreOptions;
  readonly #nonces = new Map<string, Nonce>();

  constructor(options: NonceStoreOptions) {
    this.#options = options;
  }

  add(text: string): void {
    // Were one drawn twice, requests of its first life could be repeated: its counts stay.
    const counts = this.#nonces.get(text)?.counts ?? new CountWindow();
    this.#put(text, { issuedAt: this.#options.now(), counts });
  }

  /** Uses a nonce with a count, or with null where the client does not count (RFC 2069). */
  use(text: string, count: number | null): NonceUse {
    const nonce = this.#nonces.get(text);
    if (nonce === undefined) return "unknown";
    const { lifetime, now } = this.#options;
    if (lifetime !== null && now() - nonce.issuedAt >= lifetime) return "expired";
    if (count !== null && !nonce.counts.use(count)) return "used";
    this.#put(text, nonce);
    return "accepted";
  }

  save(): Json {
    return Array.from(this.#nonces, ([text, { issuedAt, counts }]) => {
      return { nonce: text, issuedAt, highest: counts.highest, skipped: counts.skipped };
    });
  }

  load(saved: Json): void {
    this.#nonces.clear();
    for (const each of isArray(saved) ? saved : []) {
      const [text, issuedAt, highest, skipped] = ["nonce", "issuedAt", "highest", "skipped"].map((key) =>
        member(each, key),
      );
      if (typeof text !== "string" || typeof issuedAt !== "number" || typeof highest !== "number") continue;
      const counts = isArray(skipped) ? skipped.filter((count) => typeof count === "number") : [];
      this.#put(text, { issuedAt, counts: new CountWindow(highest, counts) });
    }
  }

  /** A map is in the order in which its keys came: to come again is to be the last. */
  #put(text: string, nonce: Nonce): void {
    this.#nonces.delete(text);
    this.#nonces.set(text, nonce);
    for (const oldest of this.#nonces.keys()) {
      if (this.#nonces.size <= this.#options.limit) break;
      this.#nonces.delete(oldest);
    }
  }
}
