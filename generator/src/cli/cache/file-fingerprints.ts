import { knownJson } from "../../model/memory/known-json.js";
import type { FileSource, Fingerprints } from "../../write/plan.js";
import type { Invocation } from "../options/invocation.js";
import { Entry } from "./entry.js";
import { hash } from "./hash.js";
import { keysOfInvocation } from "./keys-of-invocation.js";

/** The methods of the cache entry that stores the fingerprints, as pairs of a key and a fingerprint. */
export type StoredFingerprints = Pick<Entry<readonly (readonly [string, string])[]>, "read" | "write">;

/** Stores nothing, so that fingerprints are kept only in memory. */
export const unstored: StoredFingerprints = { read: () => null, write: () => undefined };

/** The fingerprints of the files that the last run rendered, keyed by a hash of everything that determines the files. */
export class FileFingerprints implements Fingerprints {
  readonly #entry: StoredFingerprints;
  readonly #before: Map<string, string>;
  /** The fingerprints that this run used or added. */
  readonly #used = new Map<string, string>();
  /** Caches the hashes of inputs and of their parts, because several files can share them. */
  readonly #hashes = new WeakMap<object, string>();

  constructor(entry: StoredFingerprints) {
    this.#entry = entry;
    this.#before = new Map(entry.read() ?? []);
  }

  static open(invocation: Invocation): FileFingerprints | null {
    const entry: StoredFingerprints | null = Entry.open("files", keysOfInvocation(invocation).files);
    return entry === null ? null : new FileFingerprints(entry);
  }

  find(source: FileSource): string | null {
    const key = this.#keyOf(source);
    const found = this.#before.get(key) ?? null;
    if (found !== null) this.#used.set(key, found);
    return found;
  }

  add(source: FileSource, fingerprint: string): void {
    this.#used.set(this.#keyOf(source), fingerprint);
  }

  /** Stores the fingerprints of this run if they differ from those of the last run. */
  save(): void {
    const isSame =
      this.#used.size === this.#before.size && [...this.#used.keys()].every((key) => this.#before.has(key));
    if (!isSame && this.#used.size > 0) this.#entry.write([...this.#used]);
  }

  /**
   * Prepares for the next run of this process. Drops the fingerprints that this run didn't use, unless it had errors
   * and may have stopped early.
   */
  endRun(isSound: boolean): void {
    if (isSound) this.#before.clear();
    for (const [key, fingerprint] of this.#used) this.#before.set(key, fingerprint);
    this.#used.clear();
  }

  #keyOf({ template, input }: FileSource): string {
    return `${template} ${this.#hashOnce(input, () => JSON.stringify(this.#withHashes(input)))}`;
  }

  /** Returns the members of an input. Each list of objects is replaced with the hashes of the objects. */
  #withHashes(input: object): object {
    return Object.entries(input).map(([name, value]: [string, unknown]) => {
      const isList = Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null);
      return isList
        ? {
            name,
            hashes: value.map((item: object) =>
              this.#hashOnce(item, () => knownJson.get(item) ?? JSON.stringify(item)),
            ),
          }
        : { name, value };
    });
  }

  #hashOnce(value: object, jsonOf: () => string): string {
    const known = this.#hashes.get(value) ?? hash(jsonOf());
    this.#hashes.set(value, known);
    return known;
  }
}
