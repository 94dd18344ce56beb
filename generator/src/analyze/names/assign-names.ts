import type { Reporter } from "../../diagnostics/reporter.js";
import { fileOf, pointerOf, type Location } from "../../model/location.js";
import { shortHash } from "./short-hash.js";

export interface Candidate {
  /** Who asks: candidates with one key are one thing, and share a name. */
  readonly key: string;
  readonly at: Location;
  /** Its place as seen from the document: what a suffix is made of. See `placeIn`. */
  readonly place: string;
  /** What the document calls it. */
  readonly original: string;
  /** What it would be called if it were alone. */
  readonly name: string;
}

export interface AssignNamesOptions {
  readonly reporter: Pick<Reporter, "report">;
  /** What is named, for the warning: "types", "functions". */
  readonly what: string;
  /** Names that must not be given, and what is put behind one to make it another. */
  readonly taken: ReadonlySet<string>;
  readonly ending: string;
  /** Where two names count as one: files on systems that do not tell capitals apart. */
  readonly fold?: (name: string) => string;
}

/**
 * Gives each candidate a name of its own, whatever their order. Of those that would share one, the one that the document spells
 * exactly so keeps it; the others get a suffix from the hash of their place, and a warning names both places.
 */
export function assignNames(
  candidates: readonly Candidate[],
  options: AssignNamesOptions,
): ReadonlyMap<string, string> {
  const fold = options.fold ?? ((name: string) => name);
  const groups = new Map<string, Map<string, Candidate>>();
  for (const original of candidates) {
    const isTaken = options.taken.has(fold(original.name));
    const candidate = isTaken ? { ...original, name: original.name + options.ending } : original;
    const group = groups.get(fold(candidate.name)) ?? new Map<string, Candidate>();
    if (!group.has(candidate.key)) group.set(candidate.key, candidate);
    groups.set(fold(candidate.name), group);
  }
  const names = new Map<string, string>();
  for (const group of groups.values()) {
    const members = [...group.values()].sort((left, right) => (left.key < right.key ? -1 : 1));
    const exact = members.filter((member) => member.original === member.name);
    const keeper = members.length === 1 ? members[0] : exact.length === 1 ? exact[0] : null;
    for (const member of members) names.set(member.key, member === keeper ? member.name : suffixed(member));
    if (members.length > 1) reportCollision(members, names, options);
  }
  return names;
}

function suffixed({ name, place }: Candidate): string {
  return `${name}_${shortHash(place)}`;
}

/** A place without the path of the document's own folder and file: a document that moves keeps its names. */
export function placeIn(document: Location, at: Location): string {
  const [root, file] = [fileOf(document), fileOf(at)];
  if (file === root) return pointerOf(at);
  return `${/^https?:/.test(file) ? file : seenFrom(root, file)}#${pointerOf(at)}`;
}

/** A file as a document would refer to it, wherever the working folder is. */
function seenFrom(document: string, file: string): string {
  const [from, to] = [document.split("/").slice(0, -1), file.split("/")];
  const differing = from.findIndex((step, index) => step !== to[index]);
  const shared = differing === -1 ? from.length : differing;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

function reportCollision(
  members: readonly Candidate[],
  names: ReadonlyMap<string, string>,
  { reporter, what }: AssignNamesOptions,
): void {
  const [first, ...others] = members;
  if (first === undefined) return;
  for (const other of others) {
    // Two things of one id are a fault of their own, and reported as such.
    if (other.original !== "" && other.original === first.original) continue;
    const given = `${names.get(first.key) ?? ""} and ${names.get(other.key) ?? ""}`;
    reporter.report({
      code: "name-collision",
      severity: "warning",
      at: other.at,
      onKey: true,
      related: first.at,
      message: `${JSON.stringify(other.original)} and ${JSON.stringify(first.original)} would give two ${what} one name; they become ${given}.`,
      help: "Rename one of them.",
    });
  }
}
