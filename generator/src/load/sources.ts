import type { Reporter } from "../diagnostics/reporter.js";
import { parseSource } from "./parse-source.js";
import type { Source } from "./source.js";

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

  constructor(readText: ReadText, reporter: Reporter) {
    this.#readText = readText;
    this.#reporter = reporter;
  }

  /** Returns the parsed file; null if the file doesn't exist (see `has`) or is malformed. Reports a malformed file. */
  async open(
    path: string,
    { readText = this.#readText, parse = parseSource }: OpenOptions = {},
  ): Promise<Source | null> {
    const cached = this.#sources.get(path);
    if (cached !== undefined) return cached;
    const text = await readText(path);
    if (text !== null) this.#texts.set(path, text);
    const source = text === null ? null : await parse(path, text, this.#reporter);
    this.#sources.set(path, source);
    return source;
  }

  /** Whether the file exists, even if it is malformed. */
  has(path: string): boolean {
    return this.#texts.has(path);
  }

  /** Replaces a parsed file with a changed version, for one API. `textOf` still returns the original text. */
  replace(source: Source): void {
    const original = this.#sources.get(source.path);
    if (original !== undefined && !this.#originals.has(source.path)) this.#originals.set(source.path, original);
    this.#sources.set(source.path, source);
  }

  /** Undoes `replace`, because another API may read the same file. */
  restore(path: string): void {
    const original = this.#originals.get(path);
    if (original !== undefined) this.#sources.set(path, original);
  }

  get(path: string): Source | null {
    return this.#sources.get(path) ?? null;
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
