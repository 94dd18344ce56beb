import type { ProxyReportRow } from "@almanac/mock";
import { terminalText } from "../diagnostics/terminal-text.js";
import { align } from "./align.js";

/** Formats the differences between the real server's responses and the document as a table. */
export function formatProxyReport(rows: readonly ProxyReportRow[]): string {
  if (rows.length === 0) return "No request was forwarded.";
  const cells = rows.flatMap(({ operation, endpoint, responses, differences }) => {
    const [first, ...others] = differences.map(({ difference, count }) => `${difference} (${count})`);
    return [
      [endpoint, operation ?? "-", String(responses), first ?? "none"],
      ...others.map((difference) => ["", "", "", difference]),
    ].map((row) => row.map(terminalText));
  });
  return [
    "Differences between the real server and the document:",
    ...align([["ENDPOINT", "OPERATION", "RESPONSES", "DIFFERENCES"], ...cells]),
  ].join("\n");
}
