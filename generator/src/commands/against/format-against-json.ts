import { formatJson } from "../../diff/output/format-json.js";
import { isArray, isObject, member, type Json } from "../../model/json.js";
import type { AgainstReport } from "./against-report.js";

/** Converts a report to JSON. Extends the format of `almanac diff --format json` with operations and versions. */
export function formatAgainstJson({ here, there, versions, operations, different, findings }: AgainstReport): Json {
  const report = formatJson({ base: here, revision: there, findings, titles: [], history: [] });
  const listed = member(report, "findings");
  const numbers = new Map(findings.map((each, index) => [each, index]));
  return {
    ...(isObject(report) ? report : {}),
    versions: { both: [...versions.both], here: [...versions.here], there: [...versions.there] },
    operations: {
      both: operations.both,
      here: operations.here.map((each) => ({ ...each })),
      there: operations.there.map((each) => ({ ...each })),
    },
    different: different.map(({ method, path, operationId, revisions, findings: own, ...positions }) => ({
      method,
      path,
      operationId,
      here: positions.here === null ? null : { ...positions.here },
      there: positions.there === null ? null : { ...positions.there },
      revisions: revisions === null ? null : { here: [...revisions.here], there: [...revisions.there] },
      // Indexes of `findings`.
      findings: own.map((each) => numbers.get(each) ?? -1),
    })),
    findings: (isArray(listed) ? listed : []).map((each, index) => ({
      ...(isObject(each) ? each : {}),
      versions: [...(findings[index]?.versions ?? [])],
    })),
  };
}
