import { cleanText } from "../../../render/encode.js";
import type { Lock } from "./lock.js";

const comment =
  "Written by almanac release. Contains the released versions and the reasons for them. Commit this file with the packages.";

/** Formats a lock file. Packages are sorted, so that the text depends only on their contents. */
export function formatLock({ ruleset, packages }: Lock): string {
  const sorted = [...packages].sort(([left], [right]) => (left < right ? -1 : 1));
  const entries = sorted.map(([folder, each]) => [folder, { ...each, reasons: each.reasons.map(cleanText) }] as const);
  return `${JSON.stringify({ comment, ruleset, packages: Object.fromEntries(entries) }, null, 2)}\n`;
}
