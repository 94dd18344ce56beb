import type { Host } from "../../host/host.js";
import type { Query, QueryKind } from "./query.js";

/** An answer, and how often the run sent the query. Null means that the file doesn't exist. */
export interface RecordedAnswer {
  readonly query: Query;
  readonly answer: string | null;
  count: number;
}

/** The queries of a run with their answers. */
export class Recording {
  /** A host that records the queries. */
  readonly host: Host;
  readonly answers: Map<string, RecordedAnswer> = new Map<string, RecordedAnswer>();
  /** Whether the run read something that can't be read again, or got two different answers to a query. */
  isIncomplete = false;
  hasWritten = false;
  /** Whether the run read a commit, which depends on the state of the repository. */
  hasReadCommits = false;

  constructor(host: Host) {
    const writing = <Args extends readonly string[]>(write: (...args: Args) => Promise<void>) => {
      return (...args: Args): Promise<void> => {
        this.hasWritten = true;
        return write(...args);
      };
    };
    this.host = {
      withSlashes: (path) => host.withSlashes(path),
      readText: (path) => this.#record("readText", path, host.readText(path)),
      isFile: (path) => this.#record("isFile", path, host.isFile(path)),
      realPath: (path) => this.#record("realPath", path, host.realPath(path)),
      listNames: (path) => this.#record("listNames", path, host.listNames(path)),
      listFiles: (path) => this.#record("listFiles", path, host.listFiles(path)),
      fetchText: (url) => {
        this.isIncomplete = true;
        return host.fetchText(url);
      },
      makeFolder: writing((path: string) => host.makeFolder(path)),
      writeText: writing((path: string, text: string) => host.writeText(path, text)),
      move: writing((from: string, to: string) => host.move(from, to)),
      removeFile: writing((path: string) => host.removeFile(path)),
      removeTree: writing((path: string) => host.removeTree(path)),
      removeEmptyFolder: writing((path: string) => host.removeEmptyFolder(path)),
      processId: host.processId,
      isRunning: (processId) => {
        // This is called only if another run is writing or was interrupted.
        this.isIncomplete = true;
        return host.isRunning(processId);
      },
    };
  }

  /** Sets the answer to a query, as the next run would get it. */
  set(query: Query, answer: string | null): void {
    this.answers.set(query.join("\0"), { query, answer, count: 1 });
  }

  async #record<Answer>(kind: QueryKind, path: string, asked: Promise<Answer>): Promise<Answer> {
    try {
      const found = await asked;
      const answer = kind === "readText" ? (found as string | null) : JSON.stringify(found);
      const key = `${kind}\0${path}`;
      const known = this.answers.get(key);
      if (known === undefined) this.answers.set(key, { query: [kind, path], answer, count: 1 });
      else {
        known.count += 1;
        if (known.answer !== answer && !this.hasWritten) this.isIncomplete = true;
      }
      return found;
    } catch (error) {
      this.isIncomplete = true;
      throw error;
    }
  }
}
