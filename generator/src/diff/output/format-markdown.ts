import { encodeMarkdownMessage, encodeMarkdownCode } from "../../render/encode.js";
import { countLevels, type DiffReport, type LocatedFinding } from "../report.js";
import type { Level } from "../rules/rule.js";
import {
  describeApproval,
  describeChange,
  describeHint,
  describeSubject,
  describeWitness,
  labelWitness,
} from "./describe-finding.js";
import { formatRenameSnippet } from "./format-rename-snippet.js";

const titles: Readonly<Record<Level, string>> = { error: "Breaking", warning: "Risky", info: "Other changes" };
const MAX_OPERATIONS = 50;
const MAX_WITNESS = 500;

/** Formats a report as Markdown: a list for each level, with the operations of each finding collapsed. */
export function formatMarkdown({ base, revision, findings }: DiffReport): string {
  const counts = countLevels(findings);
  const head = `# Changes from ${encodeMarkdownMessage(base)} to ${encodeMarkdownMessage(revision)}`;
  if (findings.length === 0) return `${head}\n\nNo differences.\n`;
  const sections = (["error", "warning", "info"] as const).flatMap((level) => {
    const own = findings.filter((each) => each.level === level);
    return own.length === 0 ? [] : [`## ${titles[level]} (${counts[level]})\n\n${own.map(formatFinding).join("\n")}`];
  });
  const snippet = formatRenameSnippet(findings);
  const renames =
    snippet === null
      ? []
      : [
          `## Possible renames\n\nIf these are renames, add them to \`almanac.yaml\`:\n\n\`\`\`yaml\n${snippet}\n\`\`\``,
        ];
  return `${[head, ...sections, ...renames].join("\n\n")}\n`;
}

function formatFinding(finding: LocatedFinding): string {
  const { id, api, operations } = finding;
  const place = describeSubject(finding);
  const text = encodeMarkdownMessage(
    [api ?? "", place, describeChange(finding)].filter((part) => part !== "").join(": "),
  );
  const names = operations.map(({ method, path }) => encodeMarkdownCode(`${method} ${path}`));
  const [first] = names;
  const approval = describeApproval(finding);
  const lines = [`- ${text} (${encodeMarkdownCode(id)})${names.length === 1 ? ` — ${first ?? ""}` : ""}`];
  const hint = describeHint(finding);
  if (hint !== "") lines.push(`  - ${encodeMarkdownMessage(hint)}`);
  if (approval !== "") lines.push(`  - ${encodeMarkdownMessage(approval)}`);
  if (finding.witness !== null) {
    const label = labelWitness(finding);
    const text = describeWitness(finding, MAX_WITNESS).slice(label.length + 2);
    lines.push(`  - ${encodeMarkdownMessage(label)}: ${encodeMarkdownCode(text)}`);
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
