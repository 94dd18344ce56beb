import type { Problem } from "../problem.js";
import type { Exchange } from "../steps/exchange.js";
import type { Step } from "../tables/tables.js";
import type { EngineParts } from "./engine-parts.js";
import { runStep } from "./run-step.js";

/** The steps that change the mock or call a handwritten policy. The other steps depend only on the request, the state and the time. */
export const admissionSteps: ReadonlySet<Step> = new Set(["authenticate", "admit", "authorize"]);

export interface Admission {
  /** The exchange with the results of the steps. */
  readonly admitted: Pick<Exchange, "caller" | "allowance">;
  /** Null if no step refuses the request. */
  readonly refusal: { readonly step: Step; readonly problem: Problem } | null;
}

/** Runs the admission steps of a request. */
export function admit(exchange: Exchange, parts: EngineParts): Admission {
  for (const step of exchange.api.table.order) {
    const problem = admissionSteps.has(step) ? runStep(step, exchange, parts) : null;
    if (problem !== null) return { admitted: exchange, refusal: { step, problem } };
  }
  return { admitted: exchange, refusal: null };
}
