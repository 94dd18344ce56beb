import { commandTable, type Command } from "../options/command-table.js";
import { formatOption } from "../options/format-option.js";
import type { Option } from "../options/option.js";
import { optionTable, type OptionName } from "../options/option-table.js";
import { formatRows, type Row } from "./format-rows.js";
import { helpWidth } from "./help-width.js";
import { wrap } from "./wrap.js";

/** Returns the text of `almanac <command> --help`. */
export function formatCommandHelp(command: Command): string {
  const { usage, description, options, examples } = commandTable[command];
  const lines = usage.map((line) => `almanac ${command} ${line}`);
  const rows: readonly Row[] = [...options.map(describeOption), ["-h, --help", "Print this help"]];
  return [
    `Usage: ${lines.join("\n       ")}`,
    wrap(description, helpWidth).join("\n"),
    ["Options:", ...formatRows(rows, helpWidth)].join("\n"),
    ["Examples:", ...examples.flatMap((each) => [`  almanac ${each.line}`, `    ${each.description}`])].join("\n"),
  ].join("\n\n");
}

function describeOption(name: OptionName): Row {
  const { short, multiple, default: value, description }: Option = optionTable[name];
  const notes = [...(multiple === true ? ["repeatable"] : []), ...(value === undefined ? [] : [`default: ${value}`])];
  return [
    `${short === undefined ? "    " : `-${short}, `}${formatOption(name)}`,
    notes.length === 0 ? description : `${description} (${notes.join(", ")})`,
  ];
}
