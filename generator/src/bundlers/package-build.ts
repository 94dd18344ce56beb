import { dirname, resolve, sep } from "node:path";
import { FileFingerprints, unstored } from "../cli/cache/file-fingerprints.js";
import { recordCommits } from "../cli/cache/record-commits.js";
import { Recording } from "../cli/cache/recording.js";
import { generatePackages } from "../commands/generate-packages.js";
import { listGeneratedFiles } from "../commands/list-generated-files.js";
import { nodeRunOptions } from "../commands/node-run-options.js";
import { summarize, type Summary } from "../commands/summarize.js";
import type { LocatedDiagnostic } from "../diagnostics/diagnostic.js";
import { createNodeHost } from "../host/node-host.js";
import { RunMemory } from "../run-memory.js";
import { PluginCache } from "./plugin-cache.js";
import type { PluginOptions } from "./plugin-options.js";
import { recordStates, type ReadStates } from "./record-states.js";
import { stateOf } from "./state-of.js";
import { textOf } from "./text-of.js";

/** The outcome of a run, for a bundler. */
export interface Generated {
  /** Whether the run had no errors. The packages are then up to date. */
  readonly isSound: boolean;
  /** Whether the run wrote or removed files. */
  readonly hasChanged: boolean;
  /** What to show: the diagnostics and the summary, as `almanac generate` prints them. Empty if there is nothing new. */
  readonly text: string;
  /** The first error, with the absolute path of its file. Null if there is none. */
  readonly error: LocatedDiagnostic | null;
}

/**
 * Settles when the last run of this process has finished. Runs of all plugins follow one another, because a run treats
 * the temporary folder of its own process as one that a killed run left.
 */
let queue: Promise<unknown> = Promise.resolve();

/** Generates packages for a bundler, and records which files the runs read. */
export class PackageBuild {
  readonly #options: PluginOptions;
  readonly #folder: string;
  /** The states of everything that the last successful run and later failed runs read, except for generated files. */
  readonly #states: ReadStates = { files: new Map(), folders: new Map() };
  /** The generated files. */
  readonly #written = new Set<string>();
  readonly #memory = new RunMemory();
  readonly #fingerprints = new FileFingerprints(unstored);
  readonly #cache: PluginCache;
  #last: Generated | null = null;

  /** `root` is the root folder of the bundler. */
  constructor(options: PluginOptions, root: string) {
    this.#options = options;
    this.#folder = resolve(root, options.folder ?? ".");
    this.#cache = new PluginCache(options, this.#folder);
  }

  /** The absolute paths of the files to watch: those that the last runs read, except for generated files. */
  get files(): readonly string[] {
    return [...this.#states.files.keys()];
  }

  /** The absolute paths of the folders to watch: a new file in one of them may be an input. */
  get folders(): readonly string[] {
    return [...this.#states.folders.keys()];
  }

  /** Whether the file with this absolute path is one of `files`, or is in one of `folders`. */
  reads(path: string): boolean {
    return this.#states.files.has(path) || this.#states.folders.has(dirname(path));
  }

  /** Whether a run generated the file with this absolute path. */
  writes(path: string): boolean {
    return this.#written.has(path);
  }

  /** Generates the packages the first time, and after an input has changed. Concurrent calls run one after another. */
  update(): Promise<Generated> {
    const next = queue.then(() => this.#updateNow());
    queue = next.catch(() => undefined);
    return next;
  }

  async #updateNow(): Promise<Generated> {
    const last = this.#last;
    const { files, folders } = this.#states;
    // An error can have another cause than the files that were read, such as another run that writes to the same folder.
    if (last?.isSound === true && [...files, ...folders].every(([path, state]) => stateOf(path) === state))
      return { ...last, hasChanged: false, text: "" };
    return (this.#last = (last === null ? await this.#restore() : null) ?? (await this.#generate()));
  }

  /** Returns the outcome that an earlier process stored; null if there is none or one of its inputs has changed. */
  async #restore(): Promise<Generated | null> {
    const restored = await this.#cache.restore();
    if (restored === null) return null;
    for (const kind of ["files", "folders"] as const)
      for (const [path, state] of restored.states[kind]) this.#states[kind].set(path, state);
    for (const path of restored.written) this.#written.add(path);
    return { isSound: true, hasChanged: false, text: restored.text, error: null };
  }

  async #generate(): Promise<Generated> {
    const states: ReadStates = { files: new Map(), folders: new Map() };
    const recording = new Recording(createNodeHost(this.#folder));
    const host = recordStates(recording.host, this.#folder, states);
    const options = { ...this.#options, folder: this.#folder, memory: this.#memory, fingerprints: this.#fingerprints };
    const result = await generatePackages(recordCommits(nodeRunOptions(options, host), recording));
    this.#fingerprints.endRun(result.isSound);
    for (const path of listGeneratedFiles(result)) this.#written.add(resolve(this.#folder, path));
    const packages = [...result.packages.map(({ plan }) => plan), ...result.leftovers];
    const outputs = packages.map(({ folder }) => resolve(this.#folder, folder));
    for (const kind of ["files", "folders"] as const) {
      // A failed run may not have read all files, so the files of earlier runs are kept.
      if (result.isSound) this.#states[kind].clear();
      for (const [path, state] of states[kind]) this.#states[kind].set(path, state);
    }
    // Changes to generated files must not start another run. `files` can also contain the output folder, because the
    // run checks that it isn't a file.
    for (const path of this.files)
      if (this.writes(path) || stateOf(path).startsWith("folder ")) this.#states.files.delete(path);
    for (const path of this.folders)
      if (outputs.some((output) => path === output || path.startsWith(output + sep))) this.#states.folders.delete(path);
    const { files, folders } = this;
    await this.#cache.store(result, recording, { files, folders, written: [...this.#written] });
    return outcomeOf(summarize(result), this.#folder);
  }
}

function outcomeOf(summary: Summary, folder: string): Generated {
  const { isSound, diagnostics, packages } = summary;
  const hasChanged = isSound && packages.some(({ changes }) => changes.some(({ kind }) => kind !== "unknown"));
  const error = isSound ? null : (diagnostics.find(({ severity }) => severity === "error") ?? diagnostics[0] ?? null);
  return {
    isSound,
    hasChanged,
    text: textOf(summary, hasChanged),
    error: error === null ? null : { ...error, file: resolve(folder, error.file) },
  };
}
