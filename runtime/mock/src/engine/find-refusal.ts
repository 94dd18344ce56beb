import type { Problem } from "../problem.js";
import type { Exchange } from "../steps/exchange.js";
import type { Step } from "../tables/tables.js";
import { admissionSteps, type Admission } from "./admit.js";
import type { EngineParts } from "./engine-parts.js";
import type { Recording } from "./recording.js";
import { runStep } from "./run-step.js";

export interface EarlierSteps {
  /** The result of the admission steps, if they have already run. */
  readonly admission: Admission | null;
  /** Null if the request isn't recorded. */
  readonly recording: Recording | null;
}

/** Runs the checks of a request in the order that the API defines. Returns the first problem, or null. */
export function findRefusal(
  exchange: Exchange,
  parts: EngineParts,
  { admission, recording }: EarlierSteps,
): Problem | null {
  for (const step of exchange.api.table.order) {
    let problem: Problem | null;
    if (!admissionSteps.has(step)) problem = runStep(step, exchange, parts);
    else if (admission !== null) problem = repeat(step, exchange, admission);
    else if (recording !== null) problem = recording.pause(() => runStep(step, exchange, parts));
    else problem = runStep(step, exchange, parts);
    if (problem !== null) return problem;
  }
  return null;
}

/** Applies the result of an admission step without running it again. */
function repeat(step: Step, exchange: Exchange, { admitted, refusal }: Admission): Problem | null {
  exchange.caller = admitted.caller;
  exchange.allowance = admitted.allowance;
  return refusal?.step === step ? refusal.problem : null;
}
