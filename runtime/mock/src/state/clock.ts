import type { Json } from "../json.js";
import type { Snapshotable } from "./snapshotable.js";

/** The mock's own time, which stands still until it is moved, or goes along with another. */
export class Clock implements Snapshotable {
  readonly #start: number;
  readonly #running: (() => number) | null;
  #moved = 0;

  /** `start` in milliseconds since 1970; `running`: a clock that it goes along with, from now on. */
  constructor(start: number, running: (() => number) | null = null) {
    this.#running = running;
    this.#start = running === null ? start : start - running();
    if (!isInstant(start)) throw new RangeError("The clock has no instant to begin at.");
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#start + (this.#running?.() ?? 0) + this.#moved;
  }

  /** Moves on, by milliseconds or by text such as `90s`, `15m`, `1h`, `2d`. */
  advance(by: number | string): void {
    const moved = typeof by === "number" ? by : readDuration(by);
    if (!Number.isFinite(moved))
      throw new RangeError(`${JSON.stringify(by)} is no duration: write 500ms, 90s, 15m, 1h or 2d.`);
    if (!isInstant(this.now() + moved)) throw new RangeError("There is no such day.");
    this.#moved += moved;
  }

  save(): Json {
    return this.#moved;
  }

  load(saved: Json): void {
    this.#moved = typeof saved === "number" ? saved : 0;
  }
}

/** What a `Date` can hold. */
function isInstant(milliseconds: number): boolean {
  return !Number.isNaN(new Date(milliseconds).getTime());
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

function readDuration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)$/.exec(text.trim());
  return match === null ? Number.NaN : Number(match[1]) * (units[match[2] ?? ""] ?? Number.NaN);
}
