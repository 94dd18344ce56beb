import { compareDocuments, type DiffSide } from "../../diff/compare-documents.js";
import type { Finding } from "../../diff/findings/finding.js";
import { groupFindings } from "../../diff/findings/group-findings.js";

/**
 * Compares two sides. Skips the operations that are equal, if both sides are views of the same document. Skips the
 * advice to increase `info.version`, because it isn't a change of the API.
 */
export function compareSides(base: DiffSide, revision: DiffSide): readonly Finding[] {
  const found = groupFindings(compareDocuments(...withoutEqual(base, revision)));
  return found.filter(({ id }) => !id.endsWith("version-not-bumped"));
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
