import { plural } from "../../diagnostics/plural.js";
import { terminalText } from "../../diagnostics/terminal-text.js";
import { countLevels, type CausePosition, type DiffReport, type LocatedFinding } from "../report.js";
import type { Level } from "../rules/rule.js";
import {
  describeApproval,
  describeChange,
  describeHint,
  describeSubject,
  describeReach,
  describeVerdicts,
  describeVersions,
  describeWitness,
} from "./describe-finding.js";
import { formatRenameSnippet } from "./format-rename-snippet.js";

/** How many findings of each level the summary shows. */
const shown: Readonly<Record<Level, number>> = { error: 8, warning: 3, info: 0 };
const levels: readonly Level[] = ["error", "warning", "info"];
const MAX_WITNESS = 200;

interface TextOptions {
  /** Whether to list every finding with its positions and its example. */
  readonly isVerbose: boolean;
}

/** Formats a report for a terminal: a summary that fits a screen, or everything. Text of documents can't add lines or colors. */
export function formatText(report: DiffReport, { isVerbose }: TextOptions): string {
  const { base, revision, findings } = report;
  if (findings.length === 0) return terminalText(`No differences between ${base} and ${revision}.`);
  const counts = countLevels(findings);
  const title = `${base} → ${revision}: ${plural(counts.error, "error")}, ${plural(counts.warning, "warning")}, ${plural(counts.info, "other change")}${counts.approved === 0 ? "" : `, ${counts.approved} approved`}`;
  const sections = levels.flatMap((level) => formatLevel(level, findings, isVerbose));
  const isCut =
    !isVerbose &&
    findings.length >
      levels.reduce(
        (sum, level) => sum + Math.min(shown[level], findings.filter((each) => each.level === level).length),
        0,
      );
  const snippet = formatRenameSnippet(findings);
  return [
    terminalText(title),
    ...sections,
    ...(snippet === null
      ? []
      : [["If these are renames, add them to almanac.yaml:", ...snippet.split("\n")].map(terminalText).join("\n  ")]),
    ...(isCut ? ["Add --verbose to list everything, with positions and examples."] : []),
  ].join("\n\n");
}

function formatLevel(level: Level, all: readonly LocatedFinding[], isVerbose: boolean): readonly string[] {
  const findings = all.filter((each) => each.level === level);
  if (findings.length === 0) return [];
  if (isVerbose) return findings.map((each) => formatFinding(each, true));
  // The findings that affect the most operations come first, and approved ones last.
  const isApproved = ({ approval }: LocatedFinding): number => Number(approval !== null);
  const sorted = [...findings].sort(
    (left, right) => isApproved(left) - isApproved(right) || right.operations.length - left.operations.length,
  );
  const first = formatById(sorted.slice(0, shown[level]));
  const rest = sorted.slice(shown[level]);
  if (rest.length === 0) return [first.join("\n")];
  return [[...first, `${level}  ${first.length > 0 ? "and " : ""}${rest.length} more: ${countIds(rest)}`].join("\n")];
}

/** Formats findings, with one heading for those that have the same id. */
function formatById(findings: readonly LocatedFinding[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const finding of findings) {
    const [head = "", ...body] = formatFinding(finding, false).split("\n");
    const group = groups.get(head) ?? [];
    groups.set(head, group);
    group.push(...body);
  }
  return [...groups].flatMap(([head, lines]) => [head, ...lines]);
}

function countIds(findings: readonly LocatedFinding[]): string {
  const counts = new Map<string, number>();
  for (const { id } of findings) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = [...counts].sort(([, left], [, right]) => right - left);
  const texts = sorted.slice(0, 4).map(([id, count]) => `${count} ${id}`);
  return [...texts, ...(sorted.length > 4 ? ["…"] : [])].join(", ");
}

function formatFinding(finding: LocatedFinding, isVerbose: boolean): string {
  const { level, id } = finding;
  const place = describeSubject(finding);
  const reach = describeReach(finding);
  const head = `${level}  ${id}`;
  const body = [[place, describeChange(finding)].filter((part) => part !== "").join(": "), reach]
    .filter((part) => part !== "")
    .join(" · ");
  const approval = describeApproval(finding);
  const hint = describeHint(finding);
  const lines = [
    head,
    `  ${body}`,
    ...(hint === "" ? [] : [`  ${hint}`]),
    ...(approval === "" ? [] : [`  ${approval}`]),
  ];
  if (isVerbose) {
    const verdicts = describeVerdicts(finding);
    if (verdicts !== "") lines.push(`  ${verdicts}`);
    const versions = describeVersions(finding);
    if (versions !== "") lines.push(`  in ${versions}`);
    const cause = formatCause(finding);
    if (cause !== "") lines.push(`  ${cause}`);
    lines.push(`  fingerprint ${finding.fingerprint}`);
    const example = describeWitness(finding, MAX_WITNESS);
    if (example !== "") lines.push(`  ${example}`);
  }
  return lines.map(terminalText).join("\n");
}

function formatCause({ cause }: LocatedFinding): string {
  return [cause.base, cause.revision]
    .filter((each) => each !== null)
    .map(formatPosition)
    .join(" → ");
}

function formatPosition({ file, line, column }: CausePosition): string {
  return line === null ? file : `${file}:${line}:${column ?? 1}`;
}
