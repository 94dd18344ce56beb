import { firstSentence } from "../output/first-sentence.js";
import { formatRows, type Row } from "../output/format-rows.js";
import { terminalWidth } from "../output/terminal-width.js";
import type { CommandIndex, ResourceRow } from "../table/command-table.js";
import { readResource } from "../table/read-resource.js";
import { revisionAt } from "../table/revision-at.js";

export interface ResourceHelpOptions {
  readonly index: CommandIndex;
  readonly tables: URL;
  readonly version: string | null;
}

/** Returns the help of a resource: its operations in a version. */
export function resourceHelp(resource: ResourceRow, { index, tables, version }: ResourceHelpOptions): string {
  const { name, title } = resource;
  const { commands } = readResource(tables, resource);
  const rows = commands.flatMap((row): readonly Row[] => {
    const command = revisionAt(row, version, index.versions);
    if (command === null) return [];
    const { summary = `${command.method} ${command.path}`, isDeprecated } = command;
    return [[row.name, `${firstSentence(summary)}${isDeprecated === true ? " (deprecated)" : ""}`]];
  });
  return [
    `${title}${version === null ? "" : `, version ${version}`}`,
    `Usage: ${index.command} api ${name} <operation> [flags]`,
    ["Operations:", ...formatRows(rows, terminalWidth())].join("\n"),
    `Run ${index.command} api ${name} <operation> --help for the flags of an operation.`,
  ].join("\n\n");
}
