import { encodeMarkdown, encodeMarkdownCode } from "../../render/encode.js";
import { countLevels, type DiffReport, type LocatedFinding } from "../report.js";
import type { Level } from "../rules/rule.js";
import {
  describeApproval,
  describeChange,
  describeHint,
  describePlace,
  describeWitness,
  labelWitness,
} from "./describe-finding.js";

const titles: Readonly<Record<Level, string>> = { error: "Breaking", warning: "Risky", info: "Other changes" };
const MAX_OPERATIONS = 50;
const MAX_WITNESS = 500;

/** Formats a report as Markdown: a list for each level, with the operations of each finding collapsed. */
export function formatMarkdown({ base, revision, findings }: DiffReport): string {
  const counts = countLevels(findings);
  const head = `# Changes from ${encodeMarkdown(base)} to ${encodeMarkdown(revision)}`;
  if (findings.length === 0) return `${head}\n\nNo differences.\n`;
  const sections = (["error", "warning", "info"] as const).flatMap((level) => {
    const own = findings.filter((each) => each.level === level);
    return own.length === 0 ? [] : [`## ${titles[level]} (${counts[level]})\n\n${own.map(formatFinding).join("\n")}`];
  });
  return `${[head, ...sections].join("\n\n")}\n`;
}

function formatFinding(finding: LocatedFinding): string {
  const { id, api, occurrences, operations } = finding;
  const [occurrence] = occurrences;
  const place = occurrence === undefined ? "" : describePlace(occurrence, finding);
  const text = encodeMarkdown([api ?? "", place, describeChange(finding)].filter((part) => part !== "").join(": "));
  const names = operations.map(({ method, path }) => encodeMarkdownCode(`${method} ${path}`));
  const [first] = names;
  const approval = describeApproval(finding);
  const lines = [`- ${text} (${encodeMarkdownCode(id)})${names.length === 1 ? ` — ${first ?? ""}` : ""}`];
  const hint = describeHint(finding);
  if (hint !== "") lines.push(`  - ${encodeMarkdown(hint)}`);
  if (approval !== "") lines.push(`  - ${encodeMarkdown(approval)}`);
  if (finding.witness !== null) {
    const label = labelWitness(finding);
    const text = describeWitness(finding, MAX_WITNESS).slice(label.length + 2);
    lines.push(`  - ${encodeMarkdown(label)}: ${encodeMarkdownCode(text)}`);
  }
  if (names.length > 1) {
    const shown = names.slice(0, MAX_OPERATIONS);
    const more = names.length > shown.length ? [`and ${names.length - shown.length} more`] : [];
    lines.push(
      `  - <details><summary>${names.length} operations</summary>`,
      "",
      ...[...shown, ...more].map((each) => `    - ${each}`),
      "",
      "    </details>",
    );
  }
  return lines.join("\n");
}
