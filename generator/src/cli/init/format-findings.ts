import type { Findings } from "../../commands/init/findings.js";
import { plural } from "../../diagnostics/plural.js";
import { terminalText } from "../../diagnostics/terminal-text.js";

/** Formats the findings as three lines. Text from the document can't add lines or colors. */
export function formatFindings({ document, title, operations, versions, marking, lists }: Findings): string {
  const paginated = lists.filter(({ form }) => form !== null);
  const forms = [...new Set(paginated.flatMap(({ form }) => form ?? []))];
  const lines = [
    `${title === "" ? document : `${title} (${document})`}: ${plural(operations, "operation")}`,
    `  versions    ${versions.length === 0 ? "none" : `${versions.length}: ${describeRange(versions)}, ${marking ?? ""}`}`,
    `  pagination  ${lists.length === 0 ? "no lists" : `${paginated.length} of ${plural(lists.length, "list")}`}${forms.length === 0 ? "" : ` (${forms.join(", ")})`}`,
  ];
  return lines.map(terminalText).join("\n");
}

function describeRange(versions: readonly string[]): string {
  const [first = "", last = ""] = [versions[0], versions.at(-1)];
  return versions.length === 1 ? first : `${first} to ${last}`;
}
