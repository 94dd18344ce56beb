import { compareDocuments, type DiffSide } from "../../../generator/dist/diff/compare-documents.js";
import type { Finding } from "../../../generator/dist/diff/findings/finding.js";
import { groupFindings } from "../../../generator/dist/diff/findings/group-findings.js";
import { rules } from "../../../generator/dist/diff/rules/find-rule.js";
import { mirroredIds } from "./mirrored-ids.js";

/**
 * Compares two documents in both directions. Returns the ids and places of the findings whose mirrored finding is
 * missing. Findings without mirrored ids are ignored, and so are findings whose mirrored ids only Almanac has, because
 * these are not reported for safe changes.
 */
export function findUnmirrored(base: DiffSide, revision: DiffSide): readonly string[] {
  const [there, back] = [compare(base, revision), compare(revision, base)];
  return [...missing(there, back), ...missing(back, there)];
}

function compare(base: DiffSide, revision: DiffSide): readonly Finding[] {
  return groupFindings(compareDocuments(base, revision, { today: null }));
}

function missing(findings: readonly Finding[], others: readonly Finding[]): readonly string[] {
  return findings.flatMap((finding) => {
    const { id, cause } = finding;
    const ids = mirroredIds(id, rules.keys());
    const isExpected = ids.some((each) => rules.get(each)?.origin === "oasdiff");
    const isFound = others.some((other) => ids.includes(other.id) && areMirrored(finding, other));
    return !isExpected || isFound ? [] : [`${id} at ${cause.base ?? "-"} and ${cause.revision ?? "-"}`];
  });
}

/** A cause has no place in a document that lacks the changed part. */
function areMirrored({ cause: one }: Finding, { cause: other }: Finding): boolean {
  return [
    [one.base, other.revision],
    [one.revision, other.base],
  ].every(([left, right]) => left === null || right === null || left === right);
}
