import type { Host } from "../../host/host.js";
import { createNodeHost } from "../../host/node-host.js";
import type { Invocation } from "../options/invocation.js";
import { Digest } from "./digest.js";
import { Entry } from "./entry.js";
import { queryKinds, type Query, type QueryKind } from "./query.js";
import { readBytes } from "./read-bytes.js";
import type { Recording } from "./recording.js";
import type { Outcome, StoredRun } from "./stored-run.js";

/**
 * The number of queries that are hashed together. A run first reads the files that users edit, so if one has changed,
 * only the first group is read.
 */
const groupSize = 64;

/** The stored run of one command in one folder. */
export class RunCache {
  readonly #entry: Entry<StoredRun>;

  private constructor(entry: Entry<StoredRun>) {
    this.#entry = entry;
  }

  /** Opens the cache entry of a command. Returns null if no cache is available. */
  static open(invocation: Invocation): RunCache | null {
    const entry = Entry.open<StoredRun>("run", invocation);
    return entry === null ? null : new RunCache(entry);
  }

  /** Returns the outcome of the stored run if everything that it read is unchanged; otherwise null. */
  async find(): Promise<Outcome | null> {
    try {
      const stored = this.#entry.read();
      if (stored === null) return null;
      const host = createNodeHost();
      for (const { queries, digest } of stored.groups) if ((await digestOf(queries, host)) !== digest) return null;
      return stored.outcome;
    } catch {
      // Probably a file can't be read. The run that follows reports the error.
      return null;
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
async function digestOf(queries: readonly Query[], host: Host): Promise<string | null> {
  const digest = new Digest();
  for (const query of queries) {
    const [kind, path] = query;
    if (!isQueryKind(kind)) return null;
    digest.add(query, kind === "readText" ? readBytes(path) : JSON.stringify(await host[kind](path)));
  }
  return String(digest);
}

function isQueryKind(kind: string): kind is QueryKind {
  return queryKinds.some((each) => each === kind);
}
