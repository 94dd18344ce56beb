import { parseArgs } from "node:util";
import { suggest } from "../../diagnostics/suggest.js";
import { commandTable, type Command } from "./command-table.js";
import { findMisuse } from "./find-misuse.js";
import { findOptionMisuse, type Token } from "./find-option-misuse.js";
import type { Invocation } from "./invocation.js";
import type { Misuse } from "./misuse.js";
import { optionTable } from "./option-table.js";
import { parseParts } from "./parse-parts.js";

export type CommandLine =
  /** `command` is null if the list of commands was requested. */
  | { readonly kind: "help"; readonly command: Command | null }
  | { readonly kind: "version" }
  | { readonly kind: "run"; readonly invocation: Invocation }
  | { readonly kind: "misuse"; readonly misuse: Misuse };

const commands = Object.keys(commandTable) as readonly Command[];

/** Parses the arguments of `almanac`. Options can come before the command, between its operands and after them. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  if (args.length === 0) return { kind: "help", command: null };
  if (args.length === 1 && (args[0] === "--version" || args[0] === "-v")) return { kind: "version" };
  // Not strict, because errors from `parseArgs` don't contain the command or suggest an option.
  const { tokens } = parseArgs({ args, options: optionTable, allowPositionals: true, strict: false, tokens: true });
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  if (words[0] === "help") return parseHelp(words[1]);
  if (args.includes("--help") || args.includes("-h")) return parseHelp(words.find(isCommand) ?? words[0]);
  const misuse = findTokenMisuse(words, tokens);
  if (misuse !== null) return { kind: "misuse", misuse };
  return parseInvocation(args);
}

function parseHelp(word: string | undefined): CommandLine {
  if (word === undefined) return { kind: "help", command: null };
  return isCommand(word) ? { kind: "help", command: word } : { kind: "misuse", misuse: unknownCommand(word) };
}

function findTokenMisuse(words: readonly string[], tokens: readonly Token[]): Misuse | null {
  // If an unknown option before the command has a value, the first word is that value rather than the command.
  const command = words.find(isCommand) ?? null;
  const [first] = words;
  if (first !== undefined && command === null) return unknownCommand(first);
  const misuse = findOptionMisuse(tokens, command);
  if (misuse !== null) return misuse;
  if (first === undefined)
    return { message: "The command is missing.", help: `Use one of ${commands.join(", ")}, or run almanac --help.` };
  return command === first ? null : unknownCommand(first);
}

/** Parses arguments whose options are known to be valid for the command. */
function parseInvocation(args: readonly string[]): CommandLine {
  const { values, positionals } = parseArgs({ args, options: optionTable, allowPositionals: true });
  const [command, ...operands] = positionals;
  const filter = parseParts("filter", values.filter ?? []);
  const exclude = parseParts("exclude", values.exclude ?? []);
  if (filter !== null && "message" in filter) return { kind: "misuse", misuse: filter };
  if (exclude !== null && "message" in exclude) return { kind: "misuse", misuse: exclude };
  const invocation = { command: command as Command, operands, values, filter, exclude };
  const misuse = findMisuse(invocation);
  return misuse === null ? { kind: "run", invocation } : { kind: "misuse", misuse };
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(commandTable, word);
}

function unknownCommand(word: string): Misuse {
  const nearest = suggest(word, commands);
  return {
    message: `Unknown command ${JSON.stringify(word)}.`,
    help: nearest === null ? "Run almanac --help for the list of commands." : `Did you mean ${nearest}?`,
  };
}
