import { plural } from "../../diagnostics/plural.js";
import { terminalText } from "../../diagnostics/terminal-text.js";
import type { Finding } from "../../diff/findings/finding.js";
import type { Verdict } from "../../diff/rules/rule.js";
import type { ApiChange } from "./api-change.js";
import { describeChangeBriefly } from "./describe-change-briefly.js";
import { describeVersions } from "./describe-versions.js";
import { isRemoval } from "./is-removal.js";
import { nameOfOperation } from "./name-of-operation.js";

/** How many changes and names are listed. */
const shown = { changes: 6, names: 4 };
/** Longer lines are split into one line per change. */
const maxWidth = 110;

export interface FormatApiChangeOptions {
  /** All versions of the API, oldest first. */
  readonly all: readonly string[];
  /** Whether to list every change. */
  readonly isVerbose: boolean;
}

/**
 * Formats the changes to some versions: `2025-01-15 is new: 1 operation added (createRefund), …`. Returns one line, or
 * a title and one line for each change if that line is too long.
 */
export function formatApiChange(change: ApiChange, { all, isVerbose }: FormatApiChangeOptions): readonly string[] {
  const items = describeFindings(change.findings, isVerbose);
  const title = describeTitle(change, all);
  if (items.length === 0) return [terminalText(title)];
  const first = isVerbose ? items : items.slice(0, shown.changes);
  const rest = items.length - first.length;
  const listed = rest > 0 ? [...first, `${rest} more ${rest === 1 ? "change" : "changes"}`] : first;
  const line = `${title}: ${listed.join(", ")}`;
  const lines = line.length <= maxWidth ? [line] : [`${title}:`, ...listed.map((each) => `  ${each}`)];
  return lines.map(terminalText);
}

function describeTitle({ kind, versions, after, operations, findings }: ApiChange, all: readonly string[]): string {
  const names = describeVersions(versions, all);
  switch (kind) {
    case "added":
      if (after === null) return `${names} is new: ${plural(operations, "operation")}`;
      return findings.length === 0 ? `${names} is new, and the same as ${after}` : `${names} is new`;
    case "removed":
      return `${names} is removed, with ${plural(operations, "operation")} (types: breaking)`;
    case "changed":
      return names === "" ? "changed" : names;
  }
}

/** Describes each change once: a schema that requests and responses use has two findings for the same edit. */
function describeFindings(findings: readonly Finding[], isVerbose: boolean): readonly string[] {
  const operations = (verb: string, matches: (id: string) => boolean): readonly string[] => {
    const names = findings.filter(({ id }) => matches(id)).flatMap((each) => each.operations.map(nameOfOperation));
    if (names.length === 0) return [];
    const listed = isVerbose ? names : names.slice(0, shown.names);
    const rest = names.length - listed.length;
    return [
      `${plural(names.length, "operation")} ${verb} (${listed.join(", ")}${rest > 0 ? ` and ${rest} more` : ""})`,
    ];
  };
  const isDeprecation = (id: string): boolean => id.startsWith("endpoint-deprecated");
  const isAddition = (id: string): boolean => id === "endpoint-added";
  const others = findings.filter(({ id }) => !isAddition(id) && !isRemoval(id) && !isDeprecation(id));
  const texts = new Map<string, { wire: Verdict; types: Verdict; hint: string }>();
  for (const finding of others) {
    const text = describeChangeBriefly(finding);
    const known = texts.get(text) ?? { wire: "safe", types: "safe", hint: "" };
    const types = worse(known.types, finding.types);
    texts.set(text, {
      wire: worse(known.wire, finding.wire),
      types,
      hint: known.types === types ? known.hint : hintOf(finding.id),
    });
  }
  return [
    ...operations("added", isAddition),
    ...operations("removed", isRemoval),
    ...[...texts].map(([text, verdict]) => text + describeVerdict(verdict)),
    ...operations("deprecated", isDeprecation),
  ];
}

const order: Readonly<Record<Verdict, number>> = { safe: 0, risky: 1, breaking: 2 };

function worse(one: Verdict, other: Verdict): Verdict {
  return order[one] >= order[other] ? one : other;
}

/** Names the code that no longer compiles, if most code still does. Such a change is `risky` if no other code breaks. */
function hintOf(id: string): string {
  return /^response-.*(?:enum-value|one-of|any-of|status)-added$/.test(id) ? " for exhaustive switches" : "";
}

function describeVerdict({ wire, types, hint }: { wire: Verdict; types: Verdict; hint: string }): string {
  const parts = [
    ...(wire === "safe" ? [] : [`requests: ${wire}`]),
    ...(types === "safe" ? [] : [`types: ${hint === "" ? types : `breaking${hint}`}`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
