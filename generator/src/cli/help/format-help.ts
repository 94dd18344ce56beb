import { commandTable } from "../options/command-table.js";
import { formatRows, type Row } from "./format-rows.js";
import { helpWidth } from "./help-width.js";
import { wrap } from "./wrap.js";

/** The options that can be used without a command. */
const globalOptions: readonly Row[] = [
  ["-h, --help", "Print this list, or the help for a command"],
  ["-v, --version", "Print the version of Almanac"],
];

const exitCodes: readonly Row[] = [
  ["0", "Success"],
  ["1", "Errors or differences were found"],
  ["2", "The command line is invalid"],
  ["3", "A document or file can't be read or written (diff, update, upgrade and check --against)"],
  ["70", "Internal error: please report it"],
];

const more =
  "Run almanac <command> --help for the options of a command. Read more in Almanac's repository: docs/generator.md, docs/mock.md and docs/diagnostics.md.";

/** Returns the text of `almanac --help`, which lists the commands. */
export function formatHelp(): string {
  const commands = Object.entries(commandTable).map(([name, { summary }]): Row => [name, summary]);
  const section = (title: string, rows: readonly Row[]): string => [title, ...formatRows(rows, helpWidth)].join("\n");
  return [
    "Almanac generates typed clients and stateful mocks from OpenAPI documents.",
    "Usage: almanac <command> [options]",
    section("Commands:", commands),
    section("Global options:", globalOptions),
    section("Exit codes:", exitCodes),
    wrap(more, helpWidth).join("\n"),
  ].join("\n\n");
}
