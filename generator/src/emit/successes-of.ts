import type { Outcome } from "../model/model.js";

/** Returns the outcomes of successful calls. `default` is one of them only if no 2xx status is declared. */
export function successesOf(outcomes: readonly Outcome[]): readonly Outcome[] {
  const declared = outcomes.filter(({ status }) => status.startsWith("2"));
  return declared.length > 0 ? declared : outcomes.filter(({ status }) => status === "default");
}
