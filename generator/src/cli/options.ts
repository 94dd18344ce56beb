import { parseArgs, type ParseArgsConfig } from "node:util";
import { didYouMean } from "../diagnostics/suggest.js";
import { mockOptions, type MockValues } from "./mock-settings.js";
import { parseParts, type ChosenParts } from "./parse-parts.js";

export const commands = ["generate", "check", "validate", "inspect", "mock"] as const;
export type Command = (typeof commands)[number];

/** A command line that was understood. */
export interface Invocation {
  readonly command: Command;
  /** What follows the command: a document, what is to be inspected, or what is to be mocked. */
  readonly words: readonly string[];
  readonly config: string | null;
  readonly output: string | null;
  readonly apis: readonly string[];
  /** What is meant of them, and what is not; null: everything, nothing. */
  readonly filter: ChosenParts | null;
  readonly exclude: ChosenParts | null;
  readonly overlays: readonly string[];
  /** What documents may refer to outside of their own folder. */
  readonly allow: readonly string[];
  readonly version: string | null;
  readonly isJson: boolean;
  readonly isStrict: boolean;
  /** The options that are `mock`'s alone. */
  readonly mock: MockValues;
}

/** A command line that was not: what is wrong with it, and what to do. */
export interface Misuse {
  readonly message: string;
  readonly help: string;
}

const options = {
  config: { type: "string", short: "c" },
  output: { type: "string", short: "o" },
  api: { type: "string", multiple: true },
  filter: { type: "string", multiple: true },
  exclude: { type: "string", multiple: true },
  overlay: { type: "string", multiple: true },
  allow: { type: "string", multiple: true },
  version: { type: "string" },
  json: { type: "boolean" },
  strict: { type: "boolean" },
  ...mockOptions,
} as const satisfies ParseArgsConfig["options"];

/** The options that each command takes. */
const allowed: Readonly<Record<Command, readonly string[]>> = {
  generate: ["config", "output", "api", "filter", "exclude", "overlay", "allow", "json", "strict"],
  check: ["config", "output", "api", "filter", "exclude", "overlay", "allow", "json", "strict"],
  validate: ["config", "api", "overlay", "allow", "json", "strict"],
  inspect: ["config", "api", "filter", "exclude", "overlay", "allow", "version"],
  mock: ["config", "allow", "json", ...Object.keys(mockOptions)],
};

/** Options may stand before the command, between its words and after them. */
export function parseOptions(args: readonly string[]): Invocation | Misuse {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const meant = commandOf(args.find((word) => commandOf(word) !== null));
    return {
      message: error instanceof Error ? (error.message.split(". ")[0] ?? "") : "The options cannot be read.",
      help: meant === null ? "See almanac --help." : `almanac ${meant} takes ${listOptions(meant)}.`,
    };
  }
  const {
    values,
    positionals: [first, ...words],
  } = parsed;
  const command = commandOf(first);
  if (command === null)
    return {
      message: first === undefined ? "A command is missing." : `There is no command ${JSON.stringify(first)}.`,
      help: didYouMean(first ?? "", commands, "See almanac --help."),
    };
  const stray = Object.keys(values).find((name) => !allowed[command].includes(name));
  if (stray !== undefined)
    return { message: `almanac ${command} has no option --${stray}.`, help: `It takes ${listOptions(command)}.` };
  const filter = parseParts("filter", values.filter ?? []);
  const exclude = parseParts("exclude", values.exclude ?? []);
  if (filter !== null && "message" in filter) return filter;
  if (exclude !== null && "message" in exclude) return exclude;
  return {
    command,
    words,
    config: values.config ?? null,
    output: values.output ?? null,
    apis: values.api ?? [],
    filter,
    exclude,
    overlays: values.overlay ?? [],
    allow: values.allow ?? [],
    version: values.version ?? null,
    isJson: values.json ?? false,
    isStrict: values.strict ?? false,
    mock: values,
  };
}

function commandOf(word: string | undefined): Command | null {
  return commands.find((each) => each === word) ?? null;
}

function listOptions(command: Command): string {
  return allowed[command].map((name) => `--${name}`).join(", ");
}
