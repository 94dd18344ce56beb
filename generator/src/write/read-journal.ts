import { folderOf, isInside, joinPath } from "../host/file-path.js";
import { HostError, type Host } from "../host/host.js";
import type { Journal } from "./staging.js";

export interface JournalPlace {
  /** The output folder. */
  readonly root: string;
  /** The staging folder that it lies in. */
  readonly folder: string;
}

/**
 * A journal as a killed run left it. Whoever can put a file into the repository can plant one: it may name only what lies in the
 * output folder, and not behind a link. Throws a `HostError` for one that does not.
 */
export async function readJournal(text: string, { root, folder }: JournalPlace, host: Host): Promise<Journal> {
  const journal = parse(text);
  if (journal === null) throw new HostError(folder, "broken journal");
  const realRoot = await host.realPath(root);
  for (const path of [...journal.moves.map(([, to]) => to), ...journal.removes]) {
    const target = joinPath(root, path);
    const real = await nearestReal(folderOf(target), host);
    const isOurs = isInside(root, target) && target !== root && !path.startsWith("/");
    if (!isOurs || realRoot === null || real === null || !isInside(realRoot, real))
      throw new HostError(folder, "broken journal");
  }
  return journal;
}

/** Of a folder that is not there yet, its nearest parent that is. */
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
  return Array.isArray(moves) && Array.isArray(removes) && moves.every(isMove) && removes.every(isText);
}

function isMove(move: unknown): boolean {
  return Array.isArray(move) && move.length === 2 && move.every(isText) && /^\d+$/.test(String(move[0]));
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}
