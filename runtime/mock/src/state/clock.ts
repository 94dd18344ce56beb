import type { Json } from "../json.js";
import type { Snapshotable } from "./snapshotable.js";

/** The mock's clock. It changes only when it is advanced, unless it follows another clock. */
export class Clock implements Snapshotable {
  readonly #start: number;
  readonly #reference: (() => number) | null;
  #advanced = 0;

  /** `start` is in milliseconds since 1970; `reference` is the clock to follow from now on. */
  constructor(start: number, reference: (() => number) | null = null) {
    this.#reference = reference;
    this.#start = reference === null ? start : start - reference();
    if (!isValidDate(start)) throw new RangeError("The initial time of the clock is not a valid date.");
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#start + (this.#reference?.() ?? 0) + this.#advanced;
  }

  /** Advances by a number of milliseconds or by a duration such as `90s`, `15m`, `1h`, `2d`. */
  advance(by: number | string): void {
    const milliseconds = typeof by === "number" ? by : parseDuration(by);
    if (!Number.isFinite(milliseconds))
      throw new RangeError(`Invalid duration ${JSON.stringify(by)}. Use a duration such as 500ms, 90s, 15m, 1h or 2d.`);
    if (!isValidDate(this.now() + milliseconds)) throw new RangeError("The clock cannot advance to this date.");
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

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The milliseconds of a duration; NaN if it is invalid. */
function parseDuration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)$/.exec(text.trim());
  return match === null ? Number.NaN : Number(match[1]) * (units[match[2] ?? ""] ?? Number.NaN);
}
