import { hashOf } from "./hash-of.js";

const HEX = "0123456789abcdef";
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** A pseudorandom number generator (sfc32). The same seed gives the same numbers on every machine. */
export class SeededRandom {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: string) {
    // Uses two hashes: with a single 32-bit hash, IDs would collide after about ten thousand seeds.
    this.#a = hashOf(seed);
    this.#b = hashOf(`${seed}\0`);
    this.#c = 0x9e3779b9;
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** Returns an integer from 0 to 2^32 - 1. */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** Returns an integer between two inclusive bounds. */
  integer(min: number, max: number): number {
    const span = max - min + 1;
    if (span <= 1) return min;
    if (span <= 0x1_0000_0000) return min + (this.next() % span);
    const fraction = (this.next() * 0x20_0000 + (this.next() >>> 11)) / 2 ** 53;
    return Math.min(max, min + Math.floor(fraction * span));
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[this.integer(0, list.length - 1)];
  }

  /** Returns lowercase hexadecimal digits. */
  hex(length: number): string {
    return this.#text(HEX, length);
  }

  /** Returns lowercase letters. */
  letters(length: number): string {
    return this.#text(LETTERS, length);
  }

  /** Returns a UUID in the format of version 4 (RFC 9562 section 5.4). */
  uuid(): string {
    const variant = HEX.charAt(8 + (this.next() & 3));
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-${variant}${this.hex(3)}-${this.hex(12)}`;
  }

  #text(alphabet: string, length: number): string {
    let text = "";
    for (let index = 0; index < length; index += 1) text += alphabet.charAt(this.next() % alphabet.length);
    return text;
  }
}
