import type { Approval } from "../../../config/config.js";
import { matchesPath } from "../../../config/documents/matches-path.js";
import type { Reporter } from "../../../diagnostics/reporter.js";
import { dayOf } from "../../../diff/findings/lifecycle.js";
import type { LocatedFinding } from "../../../diff/report.js";
import { isSameJson } from "../../../diff/is-same-json.js";

export interface ApprovalOptions {
  /** Today, as the number of days since 1970; null if approvals don't expire. */
  readonly today: number | null;
  readonly reporter: Reporter;
  /** Whether all APIs and versions were compared. If not, unused approvals aren't reported. */
  readonly isComplete: boolean;
}

/**
 * Marks the approved findings. Reports an error for an expired approval of a finding, which then isn't approved, and a
 * warning for an approval that matches no finding.
 */
export function applyApprovals(
  findings: readonly LocatedFinding[],
  approvals: readonly Approval[],
  { today, reporter, isComplete }: ApprovalOptions,
): readonly LocatedFinding[] {
  const isExpired = ({ until }: Approval): boolean =>
    until !== null && today !== null && (dayOf(until) ?? -Infinity) < today;
  for (const approval of approvals) {
    const isUsed = findings.some((finding) => isAbout(approval, finding));
    if (isUsed && isExpired(approval))
      reporter.report({
        code: "expired-approval",
        severity: "error",
        at: approval.at,
        message: `This approval expired on ${approval.until ?? ""}.`,
        help: "Undo the change, or approve it again with a later date.",
      });
    if (!isUsed && isComplete)
      reporter.report({
        code: "unused-approval",
        severity: "warning",
        at: approval.at,
        message: "This approval matches no finding.",
        help: "Remove it.",
      });
  }
  return findings.map((finding) => {
    const approval = approvals.find((each) => !isExpired(each) && isAbout(each, finding));
    if (approval === undefined) return finding;
    return { ...finding, approval: { reason: approval.reason, until: approval.until } };
  });
}

function isAbout({ subject }: Approval, { id, api, fingerprint, args, operations }: LocatedFinding): boolean {
  if ("fingerprint" in subject) return subject.fingerprint === fingerprint;
  const { paths } = subject;
  return (
    subject.id === id &&
    (subject.api === null || subject.api === api) &&
    (paths === null ||
      (operations.length > 0 && operations.every(({ path }) => paths.some((pattern) => matchesPath(path, pattern))))) &&
    Object.entries(subject.args).every(([key, value]) => Object.hasOwn(args, key) && isSameJson(args[key], value))
  );
}
