import { formatGithub } from "../../diff/output/format-github.js";
import { formatHtml } from "../../diff/output/format-html.js";
import { formatJson } from "../../diff/output/format-json.js";
import { formatJunit } from "../../diff/output/format-junit.js";
import { formatMarkdown } from "../../diff/output/format-markdown.js";
import { formatOasdiffJson } from "../../diff/output/format-oasdiff-json.js";
import { formatSarif } from "../../diff/output/format-sarif.js";
import { formatText } from "../../diff/output/format-text.js";
import type { DiffReport, LocatedFinding } from "../../diff/report.js";
import { printCommands, printJson, printText } from "../terminal/print.js";

export interface PrintOptions {
  readonly format: string;
  readonly verbose: boolean;
  /** Whether a finding makes the command fail. */
  readonly isFailing: (finding: LocatedFinding) => boolean;
}

/** Prints a report in the format of `--format`. */
export function printReport(report: DiffReport, { format, verbose, isFailing }: PrintOptions): void {
  switch (format) {
    case "json":
      return printJson(formatJson(report));
    case "oasdiff-json":
      return printJson(formatOasdiffJson(report));
    case "sarif":
      return printJson(formatSarif(report));
    case "markdown":
      return printText(process.stdout, formatMarkdown(report));
    case "html":
      return printText(process.stdout, formatHtml(report));
    case "github":
      return printCommands(formatGithub(report));
    case "junit":
      return printText(process.stdout, formatJunit(report, isFailing));
    default:
      return printText(process.stdout, formatText(report, { isVerbose: verbose }));
  }
}
