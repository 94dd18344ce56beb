import { member, type Json } from "../json.js";
import { parseDuration } from "./parse-duration.js";
import type { Snapshotable } from "./snapshotable.js";

/** The mock's clock. It changes only when it is advanced or set, unless it follows another clock. */
export class Clock implements Snapshotable {
  readonly #start: number;
  readonly #reference: (() => number) | null;
  #advanced = 0;
  #reads = 0;
  /** The reference's time when the clock was frozen; null if the clock isn't frozen. */
  #frozenAt: number | null = null;

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

  /** Whether the clock changes only when it is advanced or set. */
  get isFrozen(): boolean {
    return this.#reference === null || this.#frozenAt !== null;
  }

  /** Milliseconds since 1970. */
  now(): number {
    this.#reads += 1;
    return this.#start + (this.#frozenAt ?? this.#reference?.() ?? 0) + this.#advanced;
  }

  /** Advances by a number of milliseconds or by a duration such as `90s`, `15m`, `1h`, `2d`. */
  advance(by: number | string): void {
    const milliseconds = parseDuration(by);
    if (!Number.isFinite(milliseconds))
      throw new RangeError(`Invalid duration ${JSON.stringify(by)}. Use a duration such as 500ms, 90s, 15m, 1h or 2d.`);
    if (!isValidDate(this.now() + milliseconds)) throw new RangeError("The clock cannot be advanced that far.");
    this.#advanced += milliseconds;
  }

  /** Sets the time, such as `2027-01-01T00:00:00Z`. */
  set(to: string): void {
    const time = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/i.test(to)
      ? Date.parse(to)
      : Number.NaN;
    if (Number.isNaN(time) || !isDay(to.slice(0, 10)))
      throw new RangeError(
        `Invalid time ${JSON.stringify(to)}. Use a date, or a time with a zone, such as 2027-01-01T00:00:00Z.`,
      );
    this.#advanced += time - this.now();
  }

  /** Stops a clock that follows another one. */
  freeze(): void {
    this.#frozenAt ??= this.#reference?.() ?? null;
  }

  /** Resumes following the other clock, starting from the current time of this one. */
  resume(): void {
    if (this.#frozenAt === null || this.#reference === null) return;
    this.#advanced += this.#frozenAt - this.#reference();
    this.#frozenAt = null;
  }

  /** Returns how far the clock was advanced or, if it is frozen, its time. */
  save(): Json {
    return this.#frozenAt === null ? this.#advanced : { frozen: this.now() };
  }

  load(saved: Json): void {
    const frozen = member(saved, "frozen");
    this.#advanced = typeof saved === "number" ? saved : 0;
    this.#frozenAt = null;
    if (typeof frozen !== "number") return;
    this.#advanced = frozen - this.now();
    this.freeze();
  }
}

/** Whether a date exists. `Date.parse` accepts 30 February as 2 March. */
function isDay(text: string): boolean {
  return new Date(text).toISOString().startsWith(text);
}

function isValidDate(milliseconds: number): boolean {
  return !Number.isNaN(new Date(milliseconds).getTime());
}
