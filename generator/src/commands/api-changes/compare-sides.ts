import { compareDocuments, type DiffOptions, type DiffSide } from "../../diff/compare-documents.js";
import type { Finding } from "../../diff/findings/finding.js";
import { groupFindings } from "../../diff/findings/group-findings.js";
import { EqualOperations } from "./equal-operations.js";

interface Options extends Pick<DiffOptions, "isSkipped"> {
  readonly equal?: EqualOperations;
}

/**
 * Compares two sides. Skips equal operations, and the advice to increase `info.version`, because it isn't a change of
 * the API.
 */
export function compareSides(
  base: DiffSide,
  revision: DiffSide,
  { equal = new EqualOperations(), isSkipped = () => false }: Options = {},
): readonly Finding[] {
  const emissions = compareDocuments(base, revision, {
    isSkipped: (one, other) => isSkipped(one, other) || (one !== null && other !== null && equal.areEqual(one, other)),
  });
  return groupFindings(emissions)
    .filter(({ id }) => !id.endsWith("version-not-bumped"))
    .map(withoutToday);
}

/**
 * Renames the finding for an operation that was removed before its sunset. Changelogs and releases don't depend on the
 * current date, so they can't tell whether the sunset has passed. The arguments of the finding contain the date.
 */
function withoutToday(finding: Finding): Finding {
  const id = finding.id.replace(/^(api-(?:path-)?removed)-before-sunset$/, "$1-with-deprecation");
  return { ...finding, id };
}
