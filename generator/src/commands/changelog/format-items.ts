import { plural } from "../../diagnostics/plural.js";
import { cleanText, encodeMarkdownMessage, encodeMarkdownCode } from "../../render/encode.js";
import { nameOfOperation } from "../api-changes/name-of-operation.js";
import { sections, type ChangelogItem } from "./changelog-item.js";
import type { TypeDifference, TypeDifferences } from "./type-differences.js";

const MAX_INLINE = 3;
const MAX_OPERATIONS = 50;
const MAX_LINES = 60;
/** The maximum number of occurrences of a change to search for exchanged types. */
const MAX_OCCURRENCES = 10;

/** A line of a section that doesn't come from a finding, such as a new version. Not escaped. */
export interface Extra {
  readonly section: ChangelogItem["section"];
  readonly text: string;
}

export interface FormatItemsOptions {
  /** The level of the headings of sections. */
  readonly level: number;
  readonly differences: TypeDifferences;
  readonly extras?: readonly Extra[];
}

/** Formats items as the sections of a changelog, each grouped by tag. Shows a changed type once, at its first use. */
export function formatItems(
  items: readonly ChangelogItem[],
  { level, differences, extras = [] }: FormatItemsOptions,
): readonly string[] {
  const shown = new Set<string>();
  return sections.flatMap((section) => {
    const own = items.filter((item) => item.section === section);
    const lines = extras
      .filter((each) => each.section === section)
      .map(({ text }) => `- ${encodeMarkdownMessage(text)}`);
    if (own.length === 0 && lines.length === 0) return [];
    const tags = [...new Set(own.map(({ tag }) => tag))];
    const groups = tags.map((tag) => {
      const inGroup = own.filter((item) => item.tag === tag);
      const added = inGroup.filter(({ ids }) => ids[0] === "endpoint-added");
      const others = added.length > 1 ? inGroup.filter((item) => !added.includes(item)) : inGroup;
      const texts = others.map((item) => formatItem(item, differences, shown));
      if (added.length > 1) texts.unshift(formatAddedOperations(added));
      const list = texts
        .join("\n")
        .replace(/\n{3,}/g, "\n\n")
        .trimEnd();
      const title = tag === null ? "Several resources" : encodeMarkdownMessage(tag);
      return tag === null && tags.length === 1 ? list : `**${title}**\n\n${list}`;
    });
    return [
      [`${"#".repeat(level)} ${section}`, ...(lines.length === 0 ? [] : [lines.join("\n")]), ...groups].join("\n\n"),
    ];
  });
}

function formatAddedOperations(items: readonly ChangelogItem[]): string {
  const names = items.flatMap(({ operations }) => operations.map((each) => encodeMarkdownCode(nameOfOperation(each))));
  return `- ${plural(names.length, "operation")} added: ${names.join(", ")} — ${encodeMarkdownCode("endpoint-added")}`;
}

function formatItem(item: ChangelogItem, differences: TypeDifferences, shown: Set<string>): string {
  const { text, versions, wire, types, ids, operations, occurrences, cause } = item;
  const verdicts = [
    ...(wire === "safe" ? [] : [`requests: ${wire}`]),
    ...(types === "safe" ? [] : [`types: ${types}`]),
    ...(versions === "" ? [] : [`in ${versions}`]),
  ];
  const details = verdicts.length === 0 ? "" : ` (${encodeMarkdownMessage(verdicts.join(", "))})`;
  const names = operations.map(nameOfOperation).filter((name) => !text.includes(name));
  const isShort = operations.length <= MAX_INLINE;
  const reach = isShort && names.length > 0 ? ` in ${names.map(encodeMarkdownCode).join(", ")}` : "";
  const lines = [`- ${encodeMarkdownMessage(text)}${reach}${details} — ${ids.map(encodeMarkdownCode).join(", ")}`];
  if (!isShort) lines.push(...formatOperations(operations));
  const changed = [...differences.at(cause.revision), ...differences.at(cause.base)];
  if (changed.length === 0)
    changed.push(...occurrences.slice(0, MAX_OCCURRENCES).flatMap((each) => differences.exchangedAt(each) ?? []));
  for (const difference of changed) {
    if (shown.has(difference.name)) continue;
    shown.add(difference.name);
    lines.push("", ...formatDifference(difference), "");
  }
  return lines.join("\n");
}

function formatOperations(operations: ChangelogItem["operations"]): readonly string[] {
  const names = operations.slice(0, MAX_OPERATIONS).map((each) => encodeMarkdownCode(nameOfOperation(each)));
  const rest = operations.length > names.length ? [`and ${operations.length - names.length} more`] : [];
  const title = plural(operations.length, "operation");
  return [
    "",
    `  <details><summary>${title}</summary>`,
    "",
    `  ${[...names, ...rest].join(", ")}`,
    "",
    "  </details>",
    "",
  ];
}

/** Formats the lines of a type as a fenced block. The fence is longer than any run of backticks in it. */
function formatDifference({ lines }: TypeDifference): readonly string[] {
  const rest = lines.length - MAX_LINES;
  const clean = lines.slice(0, MAX_LINES).map((line) => cleanText(line).replaceAll("\n", " "));
  const longest = Math.max(2, ...clean.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = "`".repeat(longest + 1);
  return [`${fence}diff`, ...clean, ...(rest > 0 ? [`  … ${plural(rest, "more line")}`] : []), fence].map(
    (line) => `  ${line}`,
  );
}
