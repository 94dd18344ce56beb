import type { Json, JsonObject } from "../../model/json.js";
import type { CausePosition, DiffReport } from "../report.js";
import { findRule } from "../rules/find-rule.js";
import { describeChange, describePlace } from "./describe-finding.js";

const levels = { error: 3, warning: 2, info: 1 };

/**
 * Converts a report to the form of oasdiff's changelog: one record for each place. The levels are those of the rules,
 * as in oasdiff. Records with ids that oasdiff doesn't have contain `origin: "almanac"`.
 */
export function formatOasdiffJson({ findings }: DiffReport): Json {
  return findings.flatMap((finding) => {
    const rule = findRule(finding.id);
    return finding.occurrences.map((occurrence): Json => {
      const { operation } = occurrence;
      const place = describePlace(occurrence, finding);
      return {
        id: finding.id,
        text: [place, describeChange(finding)].filter((part) => part !== "").join(": "),
        level: levels[rule?.level ?? "info"],
        ...(operation === null
          ? { section: sectionOf(finding.id) }
          : {
              operation: operation.method,
              ...(operation.operationId === null ? {} : { operationId: operation.operationId }),
              path: operation.path,
              section: "paths",
            }),
        ...toSource("baseSource", finding.cause.base),
        ...toSource("revisionSource", finding.cause.revision),
        fingerprint: finding.fingerprint,
        ...(rule?.origin === "oasdiff" ? {} : { origin: "almanac" }),
      };
    });
  });
}

/** Returns the section in which oasdiff lists a finding that isn't about an operation. */
function sectionOf(id: string): string {
  if (id.startsWith("api-global-security-")) return "security";
  return /^api-(?:major-)?version-/.test(id) ? "info" : "components";
}

function toSource(key: string, at: CausePosition | null): JsonObject {
  if (at === null) return {};
  const { file, line, column } = at;
  return { [key]: { file, ...(line === null ? {} : { line, column: column ?? 1 }) } };
}
