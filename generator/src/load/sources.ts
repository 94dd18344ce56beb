import { RecordingReporter } from "../diagnostics/recording-reporter.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Memo } from "../model/memory/memo.js";
import { parseSource } from "./parse-source.js";
import type { CopyOrigin } from "./resolve-target.js";
import type { Source } from "./source.js";
import type { SourceStep } from "./source-steps.js";

/** Returns the text of a file; null if the file doesn't exist. */
export type ReadText = (path: string) => Promise<string | null>;

export interface OpenOptions {
  readonly readText?: ReadText;
  readonly parse?: typeof parseSource;
}

/** The files that a run reads. Each is read and parsed once. */
export class Sources {
  readonly #readText: ReadText;
  readonly #reporter: Reporter;
  readonly #sources = new Map<string, Source | null>();
  readonly #originals = new Map<string, Source | null>();
  readonly #texts = new Map<string, string>();
  readonly #parsed: Memo<Source> | null;
  readonly #origins = new Map<string, CopyOrigin | null>();
  #steps: SourceStep[] | null = null;

  /** `parsed` keeps the parsed files of earlier runs. */
  constructor(readText: ReadText, reporter: Reporter, parsed: Memo<Source> | null = null) {
    this.#readText = readText;
    this.#reporter = reporter;
    this.#parsed = parsed;
  }

  /** Returns the parsed file; null if the file doesn't exist (see `has`) or is malformed. Reports a malformed file. */
  async open(
    path: string,
    { readText = this.#readText, parse = parseSource }: OpenOptions = {},
  ): Promise<Source | null> {
    try {
      const source = await this.#openOnce(path, readText, parse);
      const isRead = readText === this.#readText;
      this.#steps?.push(isRead ? { kind: "open", path, parse, source } : { kind: "unrepeatable" });
      return source;
    } catch (error) {
      this.#steps?.push({ kind: "unrepeatable" });
      throw error;
    }
  }

  async #openOnce(path: string, readText: ReadText, parse: typeof parseSource): Promise<Source | null> {
    const cached = this.#sources.get(path);
    if (cached !== undefined) return cached;
    const text = await readText(path);
    if (text !== null) this.#texts.set(path, text);
    const source = text === null ? null : await this.#parse(path, text, parse);
    this.#sources.set(path, source);
    return source;
  }

  async #parse(path: string, text: string, parse: typeof parseSource): Promise<Source | null> {
    const known = this.#parsed?.find(path, [text, parse]) ?? null;
    if (known !== null) return known;
    const reporter = new RecordingReporter(this.#reporter);
    const source = await parse(path, text, reporter);
    // A file with warnings is parsed again, so that they are reported again.
    if (source !== null && reporter.reports.length === 0) this.#parsed?.keep(path, [text, parse], source);
    return source;
  }

  /** Records the calls of `open`, `replace` and `restore` while an action runs. */
  async record<Result>(action: () => Promise<Result>): Promise<{ result: Result; steps: readonly SourceStep[] }> {
    const steps: SourceStep[] = [];
    this.#steps = steps;
    try {
      return { result: await action(), steps };
    } finally {
      this.#steps = null;
    }
  }

  /** Repeats recorded calls. Stops and returns false if the result of a call isn't the same as before. */
  async repeat(steps: readonly SourceStep[]): Promise<boolean> {
    for (const step of steps) {
      switch (step.kind) {
        case "open":
          if ((await this.open(step.path, { parse: step.parse })) !== step.source) return false;
          break;
        case "replace":
          this.replace(step.source);
          break;
        case "restore":
          this.restore(step.path);
          break;
        case "unrepeatable":
          return false;
      }
    }
    return true;
  }

  /** Whether the file exists, even if it is malformed. */
  has(path: string): boolean {
    return this.#texts.has(path);
  }

  /** Replaces a parsed file with a changed version, for one API. `textOf` still returns the original text. */
  replace(source: Source): void {
    this.#steps?.push({ kind: "replace", source });
    const original = this.#sources.get(source.path);
    if (original !== undefined && !this.#originals.has(source.path)) this.#originals.set(source.path, original);
    this.#sources.set(source.path, source);
  }

  /** Undoes `replace`, because another API may read the same file. */
  restore(path: string): void {
    this.#steps?.push({ kind: "restore", path });
    const original = this.#originals.get(path);
    if (original !== undefined) this.#sources.set(path, original);
  }

  get(path: string): Source | null {
    return this.#sources.get(path) ?? null;
  }

  /** Sets the server that a file was copied from; null if the file isn't a copy. */
  setOrigin(path: string, origin: CopyOrigin | null): void {
    this.#origins.set(path, origin);
  }

  /** The server that a file was copied from; null if the file isn't a copy. */
  originOf(path: string): CopyOrigin | null {
    return this.#origins.get(path) ?? null;
  }

  /** The paths of the files that exist. */
  get paths(): readonly string[] {
    return [...this.#texts.keys()];
  }

  /** Returns the text of a file, even if the file is malformed; null if it doesn't exist. */
  textOf(path: string): string | null {
    return this.#texts.get(path) ?? null;
  }
}
