import type { Json } from "../../model/json.js";
import type { CausePosition, DiffReport, LocatedFinding } from "../report.js";
import { describeChange, describePlace, describeReach, describeWitness } from "./describe-finding.js";
import { rulesetVersion } from "./format-json.js";

const MAX_WITNESS = 200;
const levels = { error: "error", warning: "warning", info: "note" };

/** Converts a report to SARIF 2.1.0. */
export function formatSarif({ findings }: DiffReport): Json {
  const ids = [...new Set(findings.map(({ id }) => id))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "almanac diff", version: rulesetVersion, rules: ids.map((id) => ({ id })) } },
        results: findings.map((finding) => toResult(finding, ids)),
      },
    ],
  };
}

function toResult(finding: LocatedFinding, ids: readonly string[]): Json {
  const { id, level, wire, types, cause, occurrences, approval, confidence, witness } = finding;
  const [occurrence] = occurrences;
  const place = occurrence === undefined ? "" : describePlace(occurrence, finding);
  const example = describeWitness(finding, MAX_WITNESS);
  const text = [place, describeChange(finding), describeReach(finding), example]
    .filter((part) => part !== "")
    .join(" · ");
  const at = cause.revision ?? cause.base;
  return {
    ruleId: id,
    ruleIndex: ids.indexOf(id),
    level: levels[level],
    message: { text },
    ...(at === null ? {} : { locations: [toLocation(at)] }),
    // An empty array means "not suppressed". If the property were missing, SARIF viewers couldn't tell.
    suppressions: approval === null ? [] : [{ kind: "external", justification: approval.reason }],
    properties: { wire, types, confidence, ...(witness === null ? {} : { witness: { ...witness } }) },
  };
}

function toLocation({ file, line, column }: CausePosition): Json {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(file) },
      region: { startLine: line ?? 1, startColumn: column ?? 1 },
    },
  };
}
