import type { Reporter } from "../diagnostics/reporter.js";
import type { OverlayTargets } from "./apply-overlay.js";

/** Reports the overlay targets that match nothing in any document. */
export function reportUnmatchedTargets(targets: OverlayTargets, reporter: Reporter): void {
  for (const [at, { target, isMatched }] of targets) {
    if (isMatched) continue;
    reporter.report({
      code: "overlay-without-target",
      severity: "warning",
      at,
      message: `The target ${target} matches nothing.`,
      help: "Correct the JSONPath, or remove the action: the document may have changed.",
    });
  }
}
