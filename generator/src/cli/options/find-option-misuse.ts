import { suggest } from "../../diagnostics/suggest.js";
import { commandTable, type Command } from "./command-table.js";
import { formatOption } from "./format-option.js";
import type { Misuse } from "./misuse.js";
import type { Option } from "./option.js";
import { optionTable, type OptionName } from "./option-table.js";

/** A token that `parseArgs` returns. */
export type Token = OptionToken | { readonly kind: "positional" | "option-terminator" };

interface OptionToken {
  readonly kind: "option";
  /** The long name, or the letter of an unknown short option. */
  readonly name: string;
  /** The name as written, with its dashes. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether the value is written as `--name=value`. */
  readonly inlineValue: boolean | undefined;
}

/** Returns an error for the first option that is unknown, or whose value is missing or invalid; null if there is none. */
export function findOptionMisuse(tokens: readonly Token[], command: Command | null): Misuse | null {
  for (const token of tokens) {
    const misuse = token.kind === "option" ? checkOption(token, command) : null;
    if (misuse !== null) return misuse;
  }
  return null;
}

function checkOption(token: OptionToken, command: Command | null): Misuse | null {
  const { name } = token;
  if (!isOptionName(name) || (command !== null && !commandTable[command].options.includes(name)))
    return unknownOption(token, command);
  return checkValue(token, name);
}

function checkValue({ rawName, value, inlineValue }: OptionToken, name: OptionName): Misuse | null {
  const { type, choices }: Option = optionTable[name];
  const quoted = JSON.stringify(rawName);
  const usage = formatOption(name);
  if (type === "boolean")
    return value === undefined
      ? null
      : { message: `Option ${quoted} does not accept a value.`, help: `Write ${usage}.` };
  if (value === undefined) return { message: `Option ${quoted} needs a value.`, help: `Write ${usage}.` };
  if (inlineValue !== true && /^-./.test(value))
    return {
      message: `Option ${quoted} needs a value, but is followed by ${JSON.stringify(value)}.`,
      help: `Write ${usage}. If the value begins with a dash, write --${name}=${value}.`,
    };
  return choices === undefined || choices.includes(value)
    ? null
    : {
        message: `Invalid value ${JSON.stringify(value)} for option ${quoted}.`,
        help: `Write --${name} ${choices.join("|")}.`,
      };
}

function unknownOption({ name, rawName }: OptionToken, command: Command | null): Misuse {
  const suffix = command === null ? "" : ` for almanac ${command}`;
  return { message: `Unknown option ${JSON.stringify(rawName)}${suffix}.`, help: suggestOption(name, command) };
}

function suggestOption(name: string, command: Command | null): string {
  const others = Object.entries(commandTable).filter(([, { options }]) => options.some((each) => each === name));
  if (others.length > 0) return `--${name} is an option of almanac ${others.map(([each]) => each).join(", ")}.`;
  const candidates = command === null ? Object.keys(optionTable) : commandTable[command].options;
  // A suggestion for a single letter would be arbitrary.
  const nearest = name.length === 1 ? null : suggest(name, candidates);
  if (nearest !== null) return `Did you mean --${nearest}?`;
  return `Run almanac ${command === null ? "--help" : `${command} --help`}.`;
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(optionTable, name);
}
