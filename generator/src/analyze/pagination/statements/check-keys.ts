import type { PageStep } from "../../../model/pagination.js";
import { hasEffect } from "./has-effect.js";
import type { Problem } from "./problem.js";

/** Returns a problem if a required key has no effect on a step; null otherwise. */
export function checkKeys(required: readonly string[], step: PageStep): { readonly problem: Problem } | null {
  const key = required.find((each) => !hasEffect(each, step));
  return key === undefined
    ? null
    : {
        problem: {
          key,
          message: `"${key}" has no effect on a list that is paginated by ${nameOf(step)}.`,
          help: 'Remove the key, or use "by" to specify another kind of pagination.',
        },
      };
}

function nameOf(step: PageStep): string {
  return step.by === "link" && step.next === null ? "link-header" : step.by;
}
