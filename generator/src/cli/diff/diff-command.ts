import { diffApis } from "../../commands/diff/diff-apis.js";
import { formatDiagnostics } from "../../commands/format-diagnostics.js";
import { formatGithub } from "../../diff/output/format-github.js";
import { formatJson } from "../../diff/output/format-json.js";
import { formatJunit } from "../../diff/output/format-junit.js";
import { formatMarkdown } from "../../diff/output/format-markdown.js";
import { formatOasdiffJson } from "../../diff/output/format-oasdiff-json.js";
import { formatSarif } from "../../diff/output/format-sarif.js";
import { formatText } from "../../diff/output/format-text.js";
import type { DiffReport, LocatedFinding } from "../../diff/report.js";
import { readNodeAssets } from "../../host/node-assets.js";
import type { Invocation } from "../options/invocation.js";
import { printJson, printText } from "../terminal/print.js";
import { wantsColor } from "../terminal/wants-color.js";
import { sidesOf } from "./sides-of.js";

/**
 * Compares two documents or versions, and prints what changed. Returns 1 if a finding matches `--fail-on`, and 3 if a
 * document can't be read.
 */
export async function diffCommand(invocation: Invocation): Promise<number> {
  const { format, "fail-on": failOn, verbose = false } = invocation.values;
  const [base, revision] = await sidesOf(invocation);
  const ways = format === "oasdiff-json" ? "all" : "each";
  const today = Math.floor(Date.now() / 86_400_000);
  const { report, diagnostics, textOf } = await diffApis({ base, revision, assets: readNodeAssets(), ways, today });
  if (report === null) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    printText(process.stderr, formatDiagnostics(errors, { color: wantsColor(), textOf }).join("\n\n"));
    return 3;
  }
  print(report, { format, verbose });
  return report.findings.some((finding) => isNamedBy(failOn, finding)) ? 1 : 0;
}

function print(report: DiffReport, { format, verbose }: { readonly format: string; readonly verbose: boolean }): void {
  switch (format) {
    case "json":
      return printJson(formatJson(report));
    case "oasdiff-json":
      return printJson(formatOasdiffJson(report));
    case "sarif":
      return printJson(formatSarif(report));
    case "markdown":
      return printText(process.stdout, formatMarkdown(report));
    case "github":
      return printText(process.stdout, formatGithub(report));
    case "junit":
      return printText(process.stdout, formatJunit(report));
    default:
      return printText(process.stdout, formatText(report, { isVerbose: verbose }));
  }
}

function isNamedBy(failOn: string, { level, wire, types }: LocatedFinding): boolean {
  switch (failOn) {
    case "error":
      return level === "error";
    case "warning":
      return level !== "info";
    case "info":
      return true;
    case "wire":
      return wire === "breaking";
    case "types":
      return types === "breaking";
    default:
      return false;
  }
}
