import type { Json, JsonObject } from "../../model/json.js";
import type { DiffReport, LocatedFinding } from "../report.js";
import { describeChange, describeSubject, describeReach, describeWitness } from "./describe-finding.js";
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
  const { id, level, wire, types, cause, approval, confidence, fingerprint, witness } = finding;
  const place = describeSubject(finding);
  const example = describeWitness(finding, MAX_WITNESS);
  const text = [place, describeChange(finding), describeReach(finding), example]
    .filter((part) => part !== "")
    .join(" · ");
  return {
    ruleId: id,
    ruleIndex: ids.indexOf(id),
    level: levels[level],
    // SARIF viewers show text in brackets, followed by an address, as a link.
    message: { text: text.replace(/[\\[\]]/g, "\\$&") },
    ...toLocations(cause),
    partialFingerprints: { "almanac/v1": fingerprint },
    // An empty array means "not suppressed". If the property were missing, SARIF viewers couldn't tell.
    suppressions: approval === null ? [] : [{ kind: "external", justification: approval.reason }],
    properties: { wire, types, confidence, ...(witness === null ? {} : { witness: { ...witness } }) },
  };
}

function toLocations({ base, revision }: LocatedFinding["cause"]): JsonObject {
  const file = (revision ?? base)?.file;
  if (file === undefined) return {};
  // Viewers show the revision, so a line of the base would be wrong. Code scanning on GitHub requires a line.
  const region = { startLine: revision?.line ?? 1, startColumn: revision?.column ?? 1 };
  return { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }] };
}

function uriOf(file: string): string {
  if (/^https?:\/\//.test(file)) return file;
  const path = file.split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${path}` : path;
}
