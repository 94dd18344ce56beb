import { ownFlags } from "../arguments/own-flags.js";
import { splitWords } from "../arguments/split-words.js";
import { settingNames } from "../credentials/setting-names.js";
import { firstSentence } from "../output/first-sentence.js";
import type { CommandIndex, Flag } from "../table/command-table.js";
import { findCommand } from "../table/find-command.js";
import { readResource } from "../table/read-resource.js";
import { revisionAt } from "../table/revision-at.js";
import type { Candidate } from "./format-candidates.js";
import { shells } from "./shells.js";

export interface CompletionContext {
  readonly index: CommandIndex;
  readonly tables: URL;
}

export interface Candidates {
  readonly candidates: readonly Candidate[];
  /** The part of the last word that candidates replace. */
  readonly prefix: string;
}

/** Returns the candidates for the last word of a command line. The words don't include the command's name. */
export function candidatesFor(words: readonly string[], context: CompletionContext): Candidates {
  const current = words.at(-1) ?? "";
  const [first, ...others] = words.slice(0, -1);
  const [, flag, value] = /^(--[^=]+)=(.*)$/s.exec(current) ?? [];
  const list = candidatesAfter(first, others, flag ?? null, context);
  return { candidates: list, prefix: flag === undefined ? current : (value ?? "") };
}

function candidatesAfter(
  first: string | undefined,
  others: readonly string[],
  inline: string | null,
  context: CompletionContext,
): readonly Candidate[] {
  const { index } = context;
  switch (first) {
    case undefined:
      return [
        { value: "api", text: "Call an operation of the API" },
        { value: "config", text: "Set, list and remove credentials and settings" },
        { value: "completion", text: "Print a script that completes commands" },
        { value: "help", text: "Print help" },
      ];
    case "config":
      if (others.length === 0) return ["set", "unset", "list", "path"].map(withoutText);
      return /^(un)?set$/.test(others[0] ?? "") ? settingNames(index).map(({ key }) => withoutText(key)) : [];
    case "completion":
      return others.length === 0 ? shells.map(withoutText) : [];
    case "api":
    case "help":
      return apiCandidates(first === "help" && others[0] === "api" ? others.slice(1) : others, inline, context);
    default:
      return [];
  }
}

function withoutText(value: string): Candidate {
  return { value, text: "" };
}

function apiCandidates(
  args: readonly string[],
  inline: string | null,
  context: CompletionContext,
): readonly Candidate[] {
  const { index, tables } = context;
  const { words, rest } = splitWords(args, 2);
  const at = rest.indexOf("--version");
  const wish = at === -1 ? index.newest : (rest[at + 1] ?? index.newest);
  const version = wish === null || index.versions.includes(wish) ? wish : index.newest;
  const ownValue = valuesOf(inline ?? rest.at(-1) ?? "", index);
  if (ownValue !== null) return ownValue;
  const [resourceName, operationName] = words;
  if (resourceName === undefined) return index.resources.map(({ name, title }) => ({ value: name, text: title }));
  const resource = index.resources.find(({ name }) => name === resourceName);
  if (resource === undefined) return [];
  if (operationName === undefined) {
    return readResource(tables, resource).commands.flatMap((row) => {
      const command = revisionAt(row, version, index.versions);
      return command === null ? [] : [{ value: row.name, text: firstSentence(command.summary ?? "") }];
    });
  }
  try {
    const { flags } = findCommand(resource, operationName, { index, tables, version });
    const last = inline ?? rest.at(-1) ?? "";
    const flag = flags.find(({ name }) => last === `--${name}`);
    if (flag !== undefined && (inline !== null || flag.type !== "boolean")) return (flag.values ?? []).map(withoutText);
    if (inline !== null) return [];
    return [...flags.filter((each) => isOpen(each, rest)), ...ownFlags].map(({ name, text = "" }) => ({
      value: `--${name}`,
      text: firstSentence(text),
    }));
  } catch {
    return [];
  }
}

/** Whether a flag can still be set. */
function isOpen({ name, isList }: Flag, args: readonly string[]): boolean {
  return isList === true || !args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
}

/** Returns the candidates for the value of a flag that every command has; null if the word isn't such a flag. */
function valuesOf(word: string, { versions }: CommandIndex): readonly Candidate[] | null {
  const flag = ownFlags.find(({ name, short }) => word === `--${name}` || word === `-${short ?? "-"}`);
  if (flag === undefined || flag.value === null) return null;
  if (flag.name === "version") return versions.map(withoutText);
  return flag.name === "output" ? ["json", "jsonl", "table"].map(withoutText) : [];
}
