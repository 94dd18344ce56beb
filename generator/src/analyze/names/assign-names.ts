import type { Reporter } from "../../diagnostics/reporter.js";
import { fileOf, pointerOf, type Location } from "../../model/location.js";
import { shortHash } from "./short-hash.js";

export interface Candidate {
  /** Identifies the item to name. Candidates with the same key share a name. */
  readonly key: string;
  readonly at: Location;
  /** The location relative to the document, from which a suffix is derived. See `locationIn`. */
  readonly location: string;
  /** The name in the document. */
  readonly original: string;
  /** The name to assign, unless it collides with another candidate's. */
  readonly name: string;
}

export interface AssignNamesOptions {
  readonly reporter: Pick<Reporter, "report">;
  /** The plural noun that the warning uses for the candidates: "types", "functions". */
  readonly what: string;
  /** Names that must not be assigned. If a candidate's name is one of them, `ending` is appended to it. */
  readonly taken: ReadonlySet<string>;
  readonly ending: string;
  /** Returns the same string for names that are considered equal, such as file names on case-insensitive systems. */
  readonly fold?: (name: string) => string;
}

/**
 * Assigns each candidate a unique name that doesn't depend on the order of the candidates. If names collide, a
 * candidate keeps the name if it is the only one spelled that way in the document. The others get a hash of their
 * location as a suffix, and a warning reports both locations.
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
    const owner = members.length === 1 ? members[0] : exact.length === 1 ? exact[0] : null;
    for (const member of members) names.set(member.key, member === owner ? member.name : suffixed(member));
    if (members.length > 1) reportCollision(members, names, options);
  }
  return names;
}

function suffixed({ name, location }: Candidate): string {
  return `${name}_${shortHash(location)}`;
}

/** Returns a location relative to the document, so that names don't change if the document is moved. */
export function locationIn(document: Location, at: Location): string {
  const [root, file] = [fileOf(document), fileOf(at)];
  if (file === root) return pointerOf(at);
  return `${/^https?:/.test(file) ? file : seenFrom(root, file)}#${pointerOf(at)}`;
}

/** Returns the path of a file relative to the document, independent of the working directory. */
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
    // Duplicate ids are reported elsewhere.
    if (other.original !== "" && other.original === first.original) continue;
    const given = `${names.get(other.key) ?? ""} and ${names.get(first.key) ?? ""}`;
    reporter.report({
      code: "name-collision",
      severity: "warning",
      at: other.at,
      onKey: true,
      related: first.at,
      message: `${JSON.stringify(other.original)} and ${JSON.stringify(first.original)} would give two ${what} the same name, so their names are ${given}.`,
      help: "Rename one of them in the document, or with `rename` in almanac.yaml.",
    });
  }
}
