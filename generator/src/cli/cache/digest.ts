import { createHash, type Hash } from "node:crypto";
import type { Query } from "./query.js";

/** Computes one hash of the answers to a list of queries. */
export class Digest {
  readonly #hash: Hash = createHash("sha256");

  /** Adds the answer to a query: the bytes of a file, another answer as JSON, or null for a missing file. */
  add([kind, path]: Query, answer: Uint8Array | string | null): void {
    const length = answer === null ? "missing" : String(Buffer.byteLength(answer));
    this.#hash.update(`${JSON.stringify([kind, path, length])}\n`);
    if (answer !== null) this.#hash.update(answer);
  }

  toString(): string {
    return this.#hash.digest("base64url");
  }
}
