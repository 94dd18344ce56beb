import type { Flag } from "../table/command-table.js";
import { didYouMean } from "./did-you-mean.js";
import { ownFlags, type OwnFlag } from "./own-flags.js";
import { UsageError } from "./usage-error.js";

export interface ParsedFlags {
  /** The texts of each flag of the command, by the flag's name. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The texts of the flags that every command has. Flags without a value have the text `true`. */
  readonly own: ReadonlyMap<string, readonly string[]>;
}

interface Known {
  readonly flag: Flag | OwnFlag;
  readonly isOwn: boolean;
  readonly hasValue: boolean;
  /** Whether the value can be omitted, and the flag can be negated with `--no-name`. */
  readonly isBoolean: boolean;
}

/** Parses flags: `--name value`, `--name=value`, `-o value`; for booleans also `--name` and `--no-name`. */
export function parseFlags(args: readonly string[], flags: readonly Flag[]): ParsedFlags {
  const known = new Map<string, Known>();
  for (const flag of ownFlags) {
    const entry = { flag, isOwn: true, hasValue: flag.value !== null, isBoolean: false };
    known.set(`--${flag.name}`, entry);
    if (flag.short !== null) known.set(`-${flag.short}`, entry);
  }
  // Flags of the command take precedence. Otherwise, a flag that a later runtime adds could change their meaning.
  for (const flag of flags)
    known.set(`--${flag.name}`, { flag, isOwn: false, hasValue: true, isBoolean: flag.type === "boolean" });
  const values = new Map<string, string[]>();
  const own = new Map<string, string[]>();
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? "";
    const [, name = "", inline] = /^(--?[^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === "") throw unexpectedWord(arg);
    const negated = name.startsWith("--no-") ? known.get(`--${name.slice(5)}`) : undefined;
    const entry = known.get(name) ?? (negated?.isBoolean === true ? negated : undefined);
    if (entry === undefined) throw unknownFlag(name, known.keys());
    const texts = entry.isOwn ? own : values;
    const { text, used } = readText(entry, { name, inline, next: args[at + 1], isNegated: !known.has(name) });
    at += used;
    const before = texts.get(entry.flag.name) ?? [];
    if (before.length > 0 && entry.flag.isList !== true && entry.hasValue)
      throw new UsageError(`The flag --${entry.flag.name} is set several times.`);
    texts.set(entry.flag.name, [...before, text]);
  }
  return { values, own };
}

interface Written {
  readonly name: string;
  readonly inline: string | undefined;
  /** The argument after the flag. */
  readonly next: string | undefined;
  readonly isNegated: boolean;
}

/** Returns the value of a flag as text, and the number of arguments after the flag that it uses. */
function readText(
  { hasValue, isBoolean }: Known,
  { name, inline, next, isNegated }: Written,
): { readonly text: string; readonly used: number } {
  if (isNegated || !hasValue) {
    if (inline !== undefined) throw new UsageError(`The flag ${name} has no value.`);
    return { text: String(!isNegated), used: 0 };
  }
  if (inline !== undefined) return { text: inline, used: 0 };
  if (isBoolean) return next === "true" || next === "false" ? { text: next, used: 1 } : { text: "true", used: 0 };
  if (next === undefined) throw new UsageError(`The flag ${name} needs a value.`);
  // If the next argument looks like a flag, the value is probably missing. A negative number is a value.
  if (/^--?[a-z]/i.test(next))
    throw new UsageError(`The flag ${name} needs a value.`, `If the value is ${next}, write ${name}=${next}.`);
  return { text: next, used: 1 };
}

function unknownFlag(name: string, candidates: Iterable<string>): UsageError {
  return new UsageError(`Unknown flag ${name}.`, didYouMean(name, candidates, "Add --help for the list of flags."));
}

function unexpectedWord(word: string): UsageError {
  return new UsageError(
    `Unexpected argument ${JSON.stringify(word)}.`,
    "Values follow their flags: --name value. Add --help for the list of flags.",
  );
}
