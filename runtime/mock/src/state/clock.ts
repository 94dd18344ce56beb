import type { Json } from "../json.js";
import { parseDuration } from "./parse-duration.js";
import type { Snapshotable } from "./snapshotable.js";

/** The mock's clock. It changes only when it is advanced, unless it follows another clock. */
export class Clock implements Snapshotable {
  readonly #start: number;
  readonly #reference: (() => number) | null;
  #advanced = 0;
  #reads = 0;

  /** `start` is in milliseconds since 1970; `reference` is the clock to follow from now on. */
  constructor(start: number, reference: (() => number) | null = null) {
    this.#reference = reference;
    this.#start = reference === null ? start : start - reference();
    if (!isValidDate(start)) throw new RangeError("The initial time of the clock is not a valid date.");
  }

  /** The number of calls of `now`. Used to detect whether a response depends on the time. */
  get reads(): number {
    return this.#reads;
  }

  /** Milliseconds since 1970. */
  now(): number {
    this.#reads += 1;
    return this.#start + (this.#reference?.() ?? 0) + this.#advanced;
  }

  /** Advances by a number of milliseconds or by a duration such as `90s`, `15m`, `1h`, `2d`. */
  advance(by: number | string): void {
    const milliseconds = parseDuration(by);
    if (!Number.isFinite(milliseconds))
      throw new RangeError(`Invalid duration ${JSON.stringify(by)}. Use a duration such as 500ms, 90s, 15m, 1h or 2d.`);
    if (!isValidDate(this.now() + milliseconds)) throw new RangeError("The clock cannot be advanced that far.");
    this.#advanced += milliseconds;
  }

  save(): Json {
    return this.#advanced;
  }

  load(saved: Json): void {
    this.#advanced = typeof saved === "number" ? saved : 0;
  }
}

function isValidDate(milliseconds: number): boolean {
  return !Number.isNaN(new Date(milliseconds).getTime());
}
