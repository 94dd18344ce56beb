import type { Reporter } from "../diagnostics/reporter.js";
import type { OverlayTargets } from "./apply-overlay.js";

/** Says of which overlays' targets no document had anything. */
export function reportUnmatched(targets: OverlayTargets, reporter: Reporter): void {
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
