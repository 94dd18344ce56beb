import type { Json } from "../../model/json.js";
import type { DiffReport } from "../report.js";
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
          ? { section: "components" }
          : {
              operation: operation.method,
              operationId: operation.operationId ?? "",
              path: operation.path,
              section: "paths",
            }),
        ...(rule?.origin === "oasdiff" ? {} : { origin: "almanac" }),
      };
    });
  });
}
