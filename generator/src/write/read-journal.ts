import { folderOf, isInside, joinPath } from "../host/file-path.js";
import { HostError, type Host } from "../host/host.js";
import type { Journal } from "./staging.js";

export interface JournalLocation {
  /** The output folder. */
  readonly root: string;
  /** The staging folder that contains the journal. */
  readonly folder: string;
}

/**
 * Parses the journal that a killed run left behind. Throws a `HostError` if any path, with links followed, is outside
 * the output folder, because a repository could contain a forged journal.
 */
export async function readJournal(text: string, { root, folder }: JournalLocation, host: Host): Promise<Journal> {
  const journal = parse(text);
  if (journal === null) throw new HostError(folder, "broken journal");
  const realRoot = await host.realPath(root);
  for (const path of [...journal.moves.map(([, to]) => to), ...journal.removes]) {
    const target = joinPath(root, path);
    const real = await nearestReal(folderOf(target), host);
    const isAllowed = isInside(root, target) && target !== root && !path.startsWith("/");
    if (!isAllowed || realRoot === null || real === null || !isInside(realRoot, real))
      throw new HostError(folder, "broken journal");
  }
  return journal;
}

/** Returns the real path of a folder or, if it doesn't exist, of the nearest parent that does. */
async function nearestReal(folder: string, host: Host): Promise<string | null> {
  const real = await host.realPath(folder);
  const parent = folderOf(folder);
  return real !== null || parent === folder ? real : nearestReal(parent, host);
}

function parse(text: string): Journal | null {
  try {
    const journal: unknown = JSON.parse(text);
    return isJournal(journal) ? journal : null;
  } catch {
    return null;
  }
}

function isJournal(value: unknown): value is Journal {
  if (typeof value !== "object" || value === null || !("moves" in value) || !("removes" in value)) return false;
  const { moves, removes } = value;
  return Array.isArray(moves) && Array.isArray(removes) && moves.every(isMove) && removes.every(isString);
}

function isMove(move: unknown): boolean {
  return Array.isArray(move) && move.length === 2 && move.every(isString) && /^\d+$/.test(String(move[0]));
}

function isString(value: unknown): boolean {
  return typeof value === "string";
}
