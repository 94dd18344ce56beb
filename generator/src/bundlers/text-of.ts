import { formatSummary } from "../commands/format-summary.js";
import type { Summary } from "../commands/summarize.js";

/**
 * Returns the diagnostics and the summary of a run, as `almanac generate` prints them. The text is empty for a run
 * without changes, errors and warnings.
 */
export function textOf(summary: Summary, hasChanged: boolean): string {
  const { isSound, diagnostics } = summary;
  const isShown = hasChanged || !isSound || diagnostics.some(({ severity }) => severity !== "note");
  return isShown ? formatSummary(summary, { color: false, command: "generate" }) : "";
}
