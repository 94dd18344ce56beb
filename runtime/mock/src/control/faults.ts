import type { Mishap } from "../message.js";

/** What is to go wrong with calls of an operation. */
export interface Fault {
  /** The status of the answer; without one the operation does its work, and only the way of the answer is troubled. */
  readonly status?: number;
  /** A code of the API's catalogue, whose status it then has. */
  readonly code?: string;
  /** What stands in the text of the code. */
  readonly parameters?: readonly (string | number)[];
  /** Seconds, for the header of that name. */
  readonly retryAfter?: number;
  /** How many calls it meets; default: 1. */
  readonly times?: number;
  /** Milliseconds that the answer waits. */
  readonly latency?: number;
  /** `reset`: the connection ends without an answer. `truncated`: within the body. */
  readonly end?: Mishap["end"];
}

interface Planned {
  readonly operation: string;
  readonly fault: Fault;
  left: number;
}

/** Faults that were planned, met in the order in which they were planned. */
export class Faults {
  #planned: Planned[] = [];

  plan(operation: string, fault: Fault): void {
    this.#planned.push({ operation, fault, left: fault.times ?? 1 });
  }

  /** The fault that a call of an operation meets; null for almost all. */
  next(operation: string): Fault | null {
    if (this.#planned.length === 0) return null;
    const found = this.#planned.find((each) => each.operation === operation && each.left > 0);
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault;
  }

  /** Planned, and not met yet. */
  get pending(): readonly { readonly operation: string; readonly times: number }[] {
    return this.#planned.filter(({ left }) => left > 0).map(({ operation, left }) => ({ operation, times: left }));
  }

  clear(): void {
    this.#planned = [];
  }
}
