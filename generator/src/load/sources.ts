import type { Reporter } from "../diagnostics/reporter.js";
import { parseSource } from "./parse-source.js";
import type { Source } from "./source.js";

/** A file's text, or null if there is no such file. */
export type ReadText = (path: string) => Promise<string | null>;

/** Every file that was read in a run, each read and parsed once. */
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

  /** The parsed file; null if there is none (`has` tells) or if it is malformed, which has been reported then. */
  async open(path: string, readText: ReadText = this.#readText): Promise<Source | null> {
    const known = this.#sources.get(path);
    if (known !== undefined) return known;
    const text = await readText(path);
    if (text !== null) this.#texts.set(path, text);
    const source = text === null ? null : parseSource(path, text, this.#reporter);
    this.#sources.set(path, source);
    return source;
  }

  /** Whether the file was found, parsed or not. */
  has(path: string): boolean {
    return this.#texts.has(path);
  }

  /** Puts a changed form of a file in the place of what was read, for one API; its text stays. */
  replace(source: Source): void {
    const known = this.#sources.get(source.path);
    if (known !== undefined && !this.#originals.has(source.path)) this.#originals.set(source.path, known);
    this.#sources.set(source.path, source);
  }

  /** Takes back what was replaced: another API may read the same file. */
  restore(path: string): void {
    const original = this.#originals.get(path);
    if (original !== undefined) this.#sources.set(path, original);
  }

  get(path: string): Source | null {
    return this.#sources.get(path) ?? null;
  }

  /** The files that were found. */
  get paths(): readonly string[] {
    return [...this.#texts.keys()];
  }

  /** The text of a file, also of one that did not parse. */
  textOf(path: string): string | null {
    return this.#texts.get(path) ?? null;
  }
}
