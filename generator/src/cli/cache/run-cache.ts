import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createNodeHost } from "../../host/node-host.js";
import type { Invocation } from "../options/invocation.js";
import { wantsColor } from "../terminal/wants-color.js";
import { buildKey } from "./build-key.js";
import { cacheFolder } from "./cache-folder.js";
import { Digest } from "./digest.js";
import { queryKinds, type QueryKind } from "./query.js";
import { readBytes } from "./read-bytes.js";
import type { Recording } from "./recording.js";
import type { Outcome, StoredRun } from "./stored-run.js";

/** The cache entry of one command in one folder. */
export class RunCache {
  readonly #path: string;
  readonly #key: string;

  private constructor(path: string, key: string) {
    this.#path = path;
    this.#key = key;
  }

  /** Opens the entry for a command. Returns null if the generator runs from its modules, whose contents have no hash. */
  static open({ command, operands, values, filter, exclude }: Invocation): RunCache | null {
    const build = buildKey();
    const cwd = process.cwd();
    const folder = cacheFolder(cwd);
    if (build === null || folder === null) return null;
    const name = hash(JSON.stringify([cwd, command, operands, values, filter, exclude, wantsColor()]));
    return new RunCache(join(folder, `${name}.json`), hash(JSON.stringify([build, name])));
  }

  /** Returns the outcome of the stored run if everything that it read is unchanged; otherwise null. */
  async find(): Promise<Outcome | null> {
    try {
      const stored = this.#read();
      if (stored?.key !== this.#key) return null;
      return (await digestOf(stored.queries)) === stored.digest ? stored.outcome : null;
    } catch {
      // A broken entry, or a file that can't be read: the run reports it.
      return null;
    }
  }

  /** Stores a run. Ignores errors: if the run can't be stored, the next run does the work again. */
  store({ answers }: Recording, outcome: Outcome): void {
    const digest = new Digest();
    const byKind = queryKinds.map((kind) => ({
      kind,
      rows: [...answers.values()].filter(({ query }) => query[0] === kind),
    }));
    for (const { rows } of byKind) for (const { query, answer } of rows) digest.add(query, answer);
    const queries = byKind.map(({ kind, rows }) => [kind, rows.map(({ query }) => query[1])] as const);
    const run: StoredRun = { key: this.#key, queries, digest: String(digest), outcome };
    const body = JSON.stringify(run);
    const draft = `${this.#path}.${process.pid}.part`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      writeFileSync(draft, `${hash(body)}\n${body}`, { flag: "wx" });
      renameSync(draft, this.#path);
    } catch {
      rmSync(draft, { force: true });
    }
  }

  /** Returns the stored run, or null if it is damaged. */
  #read(): StoredRun | null {
    const text = readFileSync(this.#path, "utf8");
    const [sum = ""] = text.split("\n", 1);
    const body = text.slice(sum.length + 1);
    // The hash shows that this class wrote the text.
    return hash(body) === sum ? (JSON.parse(body) as StoredRun) : null;
  }
}

/** Repeats queries, and returns the hash of the answers; null if the kind of a query is unknown. */
async function digestOf(queries: StoredRun["queries"]): Promise<string | null> {
  const host = createNodeHost();
  const digest = new Digest();
  for (const [kind, paths] of queries) {
    if (!isQueryKind(kind)) return null;
    for (const path of paths)
      digest.add([kind, path], kind === "readText" ? readBytes(path) : JSON.stringify(await host[kind](path)));
  }
  return String(digest);
}

function isQueryKind(kind: string): kind is QueryKind {
  return queryKinds.some((each) => each === kind);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
