import { formatRows, type Row } from "../output/format-rows.js";
import { terminalWidth } from "../output/terminal-width.js";
import type { CommandIndex } from "../table/command-table.js";

/** Returns the help of `api`: the resources of a version. */
export function apiHelp(
  { command, title, resources, versions, previews }: CommandIndex,
  version: string | null,
): string {
  const width = terminalWidth();
  const rows = resources
    .filter((resource) => resource.versions === null || version === null || resource.versions.includes(version))
    .map(({ name, title: text }): Row => [name, text]);
  return [
    `Call an operation of ${title}${version === null ? "" : `, version ${version}`}.`,
    `Usage: ${command} api <resource> <operation> [flags]`,
    ["Resources:", ...formatRows(rows, width)].join("\n"),
    ...(version === null
      ? []
      : [
          `Versions: ${versions.map((each) => (previews.includes(each) ? `${each} (preview)` : each)).join(", ")}. Select one with --version.`,
        ]),
    `Run ${command} api <resource> --help for the operations of a resource.`,
  ].join("\n\n");
}
