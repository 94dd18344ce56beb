import { SeededRandom } from "../data/random/seeded-random.js";
import type { Json } from "../json.js";
import type { Snapshotable } from "./snapshotable.js";

/** Reproducible bytes for nonces and tokens: the same seed gives the same sequence. */
export class SeededBytes implements Snapshotable {
  readonly #seed: string;
  #source: SeededRandom;
  #count = 0;

  constructor(seed: string) {
    this.#seed = seed;
    this.#source = new SeededRandom(`${seed}/bytes`);
  }

  next(length: number): Uint8Array {
    this.#count += length;
    return Uint8Array.from({ length }, () => this.#source.integer(0, 255));
  }

  save(): Json {
    return this.#count;
  }

  load(saved: Json): void {
    this.#source = new SeededRandom(`${this.#seed}/bytes`);
    this.#count = 0;
    if (typeof saved === "number" && saved > 0 && saved < maxCount) this.next(saved);
  }
}

/**
 * The limit for the count in a snapshot, which is untrusted: `load` generates that many bytes again. No mock ever needs
 * this many.
 */
const maxCount = 100_000_000;
