import { shells, type Candidate } from "@almanac/cli/completion";
import { commandTable, type Command } from "../options/command-table.js";
import type { Option } from "../options/option.js";
import { optionTable, type OptionName } from "../options/option-table.js";

/**
 * Returns the candidates for the last word of a command line: commands, the options of a command, or the values of an
 * option. The list is empty where a file is expected, so that shells complete files.
 */
export function candidatesFor(words: readonly string[]): readonly Candidate[] {
  const before = words.slice(0, -1);
  const current = words.at(-1) ?? "";
  const command = before.find((word): word is Command => Object.hasOwn(commandTable, word));
  const option = optionOf(before.at(-1) ?? "");
  if (option !== null && option.type === "string") return (option.choices ?? []).map(withoutText);
  if (command === undefined) {
    if (before[0] !== undefined && before[0] !== "help") return [];
    return [
      ...Object.entries(commandTable).map(([value, { summary }]) => ({ value, text: summary })),
      ...(before[0] === undefined ? ["help", "--help", "--version"].map(withoutText) : []),
    ];
  }
  if (current.startsWith("-"))
    return [
      ...commandTable[command].options.map((name) => ({ value: `--${name}`, text: optionTable[name].description })),
      { value: "--help", text: "Print this help" },
    ];
  if (command === "completion") return shells.map(withoutText);
  return command === "inspect" && before.at(-1) === "inspect" ? ["model", "pagination"].map(withoutText) : [];
}

function optionOf(word: string): Option | null {
  const entry = Object.entries(optionTable).find(
    ([name, option]: [string, Option]) =>
      word === `--${name}` || (option.short !== undefined && word === `-${option.short}`),
  );
  return entry === undefined ? null : optionTable[entry[0] as OptionName];
}

function withoutText(value: string): Candidate {
  return { value, text: "" };
}
