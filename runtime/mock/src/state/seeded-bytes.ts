import { Source } from "../data/sample/source.js";
import type { Json } from "../json.js";
import type { Snapshotable } from "./snapshotable.js";

/** Bytes in an order that the seed decides: what nonces and tokens are made of where runs must be alike. */
export class SeededBytes implements Snapshotable {
  readonly #seed: string;
  #source: Source;
  #given = 0;

  constructor(seed: string) {
    this.#seed = seed;
    this.#source = new Source(`${seed}/bytes`);
  }

  next(length: number): Uint8Array {
    this.#given += length;
    return Uint8Array.from({ length }, () => this.#source.integer(0, 255));
  }

  save(): Json {
    return this.#given;
  }

  load(saved: Json): void {
    this.#source = new Source(`${this.#seed}/bytes`);
    this.#given = 0;
    if (typeof saved === "number" && saved > 0 && saved < most) this.next(saved);
  }
}

/** What no mock gives out in a lifetime. */
const most = 100_000_000;
