import { compareDocuments, type DiffSide } from "../../diff/compare-documents.js";
import type { Finding } from "../../diff/findings/finding.js";
import { groupFindings } from "../../diff/findings/group-findings.js";

/**
 * Compares two sides. Skips the operations that are equal, if both sides are views of the same document. Skips the
 * advice to increase `info.version`, because it isn't a change of the API.
 */
export function compareSides(base: DiffSide, revision: DiffSide): readonly Finding[] {
  const found = groupFindings(compareDocuments(...withoutEqual(base, revision)));
  return found.filter(({ id }) => !id.endsWith("version-not-bumped")).map(withoutToday);
}

/**
 * Renames the finding for an operation that was removed before its sunset. Changelogs and releases don't depend on the
 * current date, so they can't tell whether the sunset has passed. The arguments of the finding contain the date.
 */
function withoutToday(finding: Finding): Finding {
  const id = finding.id.replace(/^(api-(?:path-)?removed)-before-sunset$/, "$1-with-deprecation");
  return { ...finding, id };
}

function withoutEqual(base: DiffSide, revision: DiffSide): readonly [DiffSide, DiffSide] {
  const keysOf = ({ operations }: DiffSide): ReadonlySet<string> =>
    new Set(operations.map(({ operation }) => JSON.stringify(operation)));
  const documents = new Set([...base.operations, ...revision.operations].map(({ document }) => document));
  if (documents.size !== 1) return [base, revision];
  const [before, after] = [keysOf(base), keysOf(revision)];
  const without = (side: DiffSide, others: ReadonlySet<string>): DiffSide => ({
    ...side,
    operations: side.operations.filter(({ operation }) => !others.has(JSON.stringify(operation))),
  });
  return [without(base, after), without(revision, before)];
}
