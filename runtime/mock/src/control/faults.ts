import type { TransportFault } from "../message.js";
import { suggestName } from "../options/suggest-name.js";

/** A fault that a test schedules for calls to an operation. */
export interface Fault {
  /** The status of the response. Without a status the operation is performed and only the transport is affected. */
  readonly status?: number | undefined;
  /**
   * An error code. If it is in the API's error catalog, `status` defaults to the catalog's status. Any other code
   * requires a `status`, and appears in the body if the schema of the error allows it.
   */
  readonly code?: string | undefined;
  /** The values that replace `%s` in the code's message. */
  readonly parameters?: readonly (string | number)[] | undefined;
  /** The `Retry-After` header, in seconds. */
  readonly retryAfter?: number | undefined;
  /** The number of affected calls; default: 1. */
  readonly times?: number | undefined;
  /** The delay before the response: milliseconds, or a duration such as `2s`. */
  readonly latency?: number | string | undefined;
  /** `reset` closes the connection without a response; `truncated` closes it in the middle of the body. */
  readonly end?: TransportFault["end"] | undefined;
}

interface PlannedFault {
  /** Identifies the fault, so that it can be canceled. */
  readonly id: number;
  /** The name or alias that the test passed. */
  readonly operation: string;
  readonly names: readonly string[];
  readonly fault: Fault;
  left: number;
}

/** A fault that applies to further calls. `left` is the number of these calls. */
export type PendingFault = Readonly<Omit<PlannedFault, "names">>;

/** The scheduled faults. They apply in the order in which they were scheduled. */
export class Faults {
  readonly #codes: readonly string[];
  #planned: PlannedFault[] = [];
  #count = 0;

  /** `codes` are the codes in the API's error catalog. */
  constructor(codes: readonly string[] = []) {
    this.#codes = codes;
  }

  /**
   * Schedules a fault. `names` are the names of the operations to which `operation` refers. Throws a RangeError if the
   * fault has a code that isn't in the error catalog, and no status.
   */
  plan(operation: string, fault: Fault, names: readonly string[] = [operation]): void {
    const { code, status } = fault;
    if (code !== undefined && status === undefined && !this.#codes.includes(code))
      throw new RangeError(
        `fail: the error catalog has no code ${JSON.stringify(code)}.${suggestName(code, this.#codes)} To use a code that is not in the catalog, also pass the status.`,
      );
    this.#count += 1;
    this.#planned.push({ id: this.#count, operation, names, fault, left: fault.times ?? 1 });
  }

  /** Consumes the next fault of an operation; null if none is scheduled. */
  next(operation: string): Fault | null {
    if (this.#planned.length === 0) return null;
    const found = this.#planned.find((each) => each.names.includes(operation) && each.left > 0);
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault;
  }

  /** The scheduled faults that have not been applied yet. */
  get pending(): readonly { readonly operation: string; readonly times: number }[] {
    return this.#planned.filter(({ left }) => left > 0).map(({ operation, left }) => ({ operation, times: left }));
  }

  /** The pending faults with their properties. */
  list(): readonly PendingFault[] {
    return this.#planned
      .filter(({ left }) => left > 0)
      .map(({ id, operation, fault, left }) => ({ id, operation, fault, left }));
  }

  /** Cancels a fault. Returns false if no fault with this id is pending. */
  cancel(id: number): boolean {
    const isPending = this.#planned.some((each) => each.id === id && each.left > 0);
    this.#planned = this.#planned.filter((each) => each.id !== id);
    return isPending;
  }

  get isEmpty(): boolean {
    return this.#planned.every(({ left }) => left === 0);
  }

  clear(): void {
    this.#planned = [];
  }
}
