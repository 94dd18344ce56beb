import { encodeXml } from "../../render/encode.js";
import type { DiffReport, LocatedFinding } from "../report.js";
import {
  describeChange,
  describeSubject,
  describeReach,
  describeVerdicts,
  describeWitness,
} from "./describe-finding.js";

const MAX_WITNESS = 500;

/** Formats a report as JUnit XML: a test case for each finding, which fails if the finding does. */
export function formatJunit(
  { base, revision, findings }: DiffReport,
  isFailing: (finding: LocatedFinding) => boolean,
): string {
  const failures = findings.filter(isFailing).length;
  const name = encodeXml(`${base} → ${revision}`);
  const cases = findings.map((each) => formatCase(each, isFailing(each)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="almanac diff" tests="${findings.length}" failures="${failures}">`,
    `  <testsuite name="${name}" tests="${findings.length}" failures="${failures}">`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
  ].join("\n");
}

function formatCase(finding: LocatedFinding, isFailing: boolean): string {
  const { id, level, cause } = finding;
  const place = describeSubject(finding);
  const text = [place, describeChange(finding), describeReach(finding)].filter((part) => part !== "").join(" · ");
  const at = cause.revision ?? cause.base;
  const file = at === null ? "" : ` file="${encodeXml(at.file)}"`;
  const start = `    <testcase name="${encodeXml(text)}" classname="${encodeXml(id)}"${file}`;
  if (!isFailing) return `${start}/>`;
  const message = encodeXml([level, describeVerdicts(finding)].filter((part) => part !== "").join(", "));
  const failure = [text, describeWitness(finding, MAX_WITNESS)].filter((part) => part !== "").join(" · ");
  return `${start}>\n      <failure type="${encodeXml(id)}" message="${message}">${encodeXml(failure)}</failure>\n    </testcase>`;
}
