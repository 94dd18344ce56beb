import { statSync } from "node:fs";
import { resolve } from "node:path";
import { formatSummary } from "../commands/format-summary.js";
import { generatePackages } from "../commands/generate-packages.js";
import { listGeneratedFiles } from "../commands/list-generated-files.js";
import { nodeRunOptions } from "../commands/node-run-options.js";
import { summarize, type Summary } from "../commands/summarize.js";
import type { LocatedDiagnostic } from "../diagnostics/diagnostic.js";
import type { Host } from "../host/host.js";
import { createNodeHost } from "../host/node-host.js";
import type { PluginOptions } from "./plugin-options.js";

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
  /**
   * The state of each file when a run read it, keyed by absolute path. Contains the files of the last successful run
   * and of the failed runs since then, except for generated files.
   */
  readonly #states = new Map<string, string>();
  /** The generated files. */
  readonly #written = new Set<string>();
  #last: Generated | null = null;

  /** `root` is the root folder of the bundler. */
  constructor(options: PluginOptions, root: string) {
    this.#options = options;
    this.#folder = resolve(root, options.folder ?? ".");
  }

  /** The absolute paths of the files to watch: those that the last runs read, except for generated files. */
  get files(): readonly string[] {
    return [...this.#states.keys()];
  }

  /** Whether one of `files` has this absolute path. */
  reads(path: string): boolean {
    return this.#states.has(path);
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
    // An error can have another cause than the files that were read, such as another run that writes to the same folder.
    if (last?.isSound === true && [...this.#states].every(([path, state]) => stateOf(path) === state))
      return { ...last, hasChanged: false, text: "" };
    const states = new Map<string, string>();
    const host = this.#record(createNodeHost(this.#folder), states);
    const result = await generatePackages(nodeRunOptions({ ...this.#options, folder: this.#folder }, host));
    for (const path of listGeneratedFiles(result)) this.#written.add(resolve(this.#folder, path));
    // A failed run may not have read all files, so the files of earlier runs are kept.
    if (result.isSound) this.#states.clear();
    for (const [path, state] of states) this.#states.set(path, state);
    // Generated files must not start another run. A folder was recorded if the run checked that the output folder isn't
    // a file.
    for (const path of this.files) if (this.writes(path) || stateOf(path) === "folder") this.#states.delete(path);
    this.#last = outcomeOf(summarize(result), this.#folder);
    return this.#last;
  }

  /** Returns a host that records the state of each file before it is read. */
  #record(host: Host, states: Map<string, string>): Host {
    const record = (path: string, state = stateOf(resolve(this.#folder, path))): void => {
      const absolute = resolve(this.#folder, path);
      if (!states.has(absolute)) states.set(absolute, state);
    };
    return {
      ...host,
      readText: (path) => {
        record(path);
        return host.readText(path);
      },
      isFile: (path) => {
        record(path);
        return host.isFile(path);
      },
      realPath: async (path) => {
        const found = await host.realPath(path);
        // For a missing file, a run calls only `realPath`. It also looks for `.git` to find a repository.
        if (found === null && !path.endsWith("/.git")) record(path, "missing");
        return found;
      },
    };
  }
}

/** Returns a text that changes when the file is changed, created or removed. */
function stateOf(path: string): string {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true) return "folder";
    return stats === undefined ? "missing" : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
  } catch {
    return "unreadable";
  }
}

function outcomeOf(summary: Summary, folder: string): Generated {
  const { isSound, diagnostics, packages } = summary;
  const hasChanged = isSound && packages.some(({ changes }) => changes.some(({ kind }) => kind !== "unknown"));
  const isShown = hasChanged || diagnostics.some(({ severity }) => severity !== "note");
  const error = isSound ? null : (diagnostics.find(({ severity }) => severity === "error") ?? diagnostics[0] ?? null);
  return {
    isSound,
    hasChanged,
    text: isShown || !isSound ? formatSummary(summary, { color: false, command: "generate" }) : "",
    error: error === null ? null : { ...error, file: resolve(folder, error.file) },
  };
}
