import { describeChange } from "../../diff/output/describe-finding.js";
import type { Json } from "../../model/json.js";
import type { UpgradeReport } from "../upgrade-report.js";

/** Converts the result of an upgrade to plain JSON. */
export function formatUpgradeJson(report: UpgradeReport, { isWritten }: { readonly isWritten: boolean }): Json {
  const { packages, from, to, items, operations, files, scanned, importing, earlierErrors } = report;
  return {
    packages: [...packages],
    from,
    to,
    isWritten,
    scanned,
    importing,
    earlierErrors,
    files: files.map(({ path }) => path),
    items: items.map((each) => ({ ...each })),
    operations: operations.map(({ findings, ...each }) => ({
      ...each,
      findings: findings.map((finding) => ({
        id: finding.id,
        level: finding.level,
        wire: finding.wire,
        types: finding.types,
        text: describeChange(finding),
      })),
    })),
  };
}
