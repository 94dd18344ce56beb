import { resolve } from "node:path";
import type { Host } from "../../host/host.js";
import { createNodeHost } from "../../host/node-host.js";
import { Digest } from "./digest.js";
import { Entry, type EntryKey } from "./entry.js";
import { queryKinds, type Query, type QueryKind } from "./query.js";
import { readBytes } from "./read-bytes.js";
import type { Recording } from "./recording.js";
import type { Outcome, StoredRun } from "./stored-run.js";

/**
 * The number of queries that are hashed together. A run first reads the files that users edit, so if one has changed,
 * only the first group is read.
 */
const groupSize = 64;

/** The stored run of a command or a plugin in a folder. */
export class RunCache {
  readonly #entry: Entry<StoredRun>;
  readonly #folder: string;

  private constructor(entry: Entry<StoredRun>, folder: string) {
    this.#entry = entry;
    this.#folder = folder;
  }

  /** Opens the cache entry of a run. Returns null if no cache is available. */
  static open(key: EntryKey): RunCache | null {
    const entry = Entry.open<StoredRun>("run", key);
    return entry === null ? null : new RunCache(entry, key.folder);
  }

  /** Returns the stored run; null if there is none. */
  read(): StoredRun | null {
    return this.#entry.read();
  }

  /** Whether everything that a stored run read is unchanged. */
  async isCurrent({ groups }: StoredRun): Promise<boolean> {
    try {
      const host = createNodeHost(this.#folder);
      for (const { queries, digest } of groups)
        if ((await digestOf(queries, { host, folder: this.#folder })) !== digest) return false;
      return true;
    } catch {
      // Probably a file can't be read. The run that follows reports the error.
      return false;
    }
  }

  /** Stores a run. */
  store({ answers }: Recording, outcome: Outcome): void {
    const rows = [...answers.values()];
    const groups: StoredRun["groups"][number][] = [];
    for (let start = 0; start < rows.length; start += groupSize) {
      const group = rows.slice(start, start + groupSize);
      const digest = new Digest();
      for (const { query, answer } of group) digest.add(query, answer);
      groups.push({ queries: group.map(({ query }) => query), digest: String(digest) });
    }
    this.#entry.write({ groups, outcome });
  }
}

/** Repeats queries, and returns the hash of the answers; null if the kind of a query is unknown. */
async function digestOf(
  queries: readonly Query[],
  { host, folder }: { readonly host: Host; readonly folder: string },
): Promise<string | null> {
  const digest = new Digest();
  for (const query of queries) {
    const [kind, path] = query;
    if (!isQueryKind(kind)) return null;
    digest.add(query, kind === "readText" ? readBytes(resolve(folder, path)) : JSON.stringify(await host[kind](path)));
  }
  return String(digest);
}

function isQueryKind(kind: string): kind is QueryKind {
  return queryKinds.some((each) => each === kind);
}
