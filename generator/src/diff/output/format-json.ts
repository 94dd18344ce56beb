import type { Json } from "../../model/json.js";
import { countLevels, type DiffReport, type LocatedFinding } from "../report.js";
import { describeChange } from "./describe-finding.js";

/** The version of the rules and of this format. It changes when a verdict or an id changes. */
export const rulesetVersion = "2026.11";

/** Converts a report to plain JSON. */
export function formatJson({ base, revision, findings }: DiffReport): Json {
  return {
    rulesetVersion,
    base,
    revision,
    summary: { ...countLevels(findings) },
    findings: findings.map(toJson),
  };
}

function toJson(finding: LocatedFinding): Json {
  const { id, level, wire, types, confidence, direction, cause, args, witness, operations, occurrences } = finding;
  return {
    id,
    fingerprint: finding.fingerprint,
    api: finding.api,
    approval: finding.approval === null ? null : { ...finding.approval },
    level,
    wire,
    types,
    confidence,
    direction,
    text: describeChange(finding),
    args: { ...args },
    cause: {
      base: cause.base === null ? null : { ...cause.base },
      revision: cause.revision === null ? null : { ...cause.revision },
    },
    ...(witness === null ? {} : { witness: { ...witness } }),
    hint: finding.hint === null ? null : { ...finding.hint },
    operations: operations.map(({ tags, versions, ...each }) => ({
      ...each,
      tags: [...tags],
      versions: [...versions],
    })),
    places: occurrences.map(({ operation, status, mediaType, parameter, property }) => ({
      method: operation?.method ?? null,
      path: operation?.path ?? null,
      status,
      mediaType,
      parameter: parameter === null ? null : { ...parameter },
      property,
    })),
  };
}
