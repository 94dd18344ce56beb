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
  /** Whether there were no errors, so that the packages are up to date. */
  readonly isSound: boolean;
  /** Whether the run wrote or removed files. */
  readonly hasChanged: boolean;
  /** What to show: the diagnostics and the summary, as `almanac generate` prints them. Empty if there is nothing new. */
  readonly text: string;
  /** The first error, with the absolute path of its file. Null if there is none. */
  readonly error: LocatedDiagnostic | null;
}

/** Generates packages for a bundler, and records which files the runs read. */
export class PackageBuild {
  readonly #options: PluginOptions;
  readonly #folder: string;
  /** The files that the last runs read, without generated files, with their states when they were read. */
  readonly #states = new Map<string, string>();
  /** The generated files. */
  readonly #written = new Set<string>();
  #last: Generated | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  /** `root` is the root folder of the bundler. */
  constructor(options: PluginOptions, root: string) {
    this.#options = options;
    this.#folder = resolve(root, options.folder ?? ".");
  }

  /** The absolute paths of the files that the last runs read, without generated files. */
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

  /** Generates the packages, unless no file has changed since the last run read it. Runs follow one another. */
  update(): Promise<Generated> {
    const next = this.#queue.then(() => this.#updateNow());
    this.#queue = next.catch(() => undefined);
    return next;
  }

  async #updateNow(): Promise<Generated> {
    const last = this.#last;
    if (last !== null && [...this.#states].every(([path, state]) => stateOf(path) === state))
      return last.isSound ? { ...last, hasChanged: false, text: "" } : last;
    const states = new Map<string, string>();
    const host = this.#record(createNodeHost(this.#folder), states);
    const result = await generatePackages(nodeRunOptions({ ...this.#options, folder: this.#folder }, host));
    for (const path of listGeneratedFiles(result)) this.#written.add(resolve(this.#folder, path));
    // A failed run may not have read all files.
    if (result.isSound) this.#states.clear();
    for (const [path, state] of states) this.#states.set(path, state);
    // The run also checks that the output folder isn't a file.
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
        // A reference to a missing file isn't followed further. Folders are also searched for a repository.
        if (found === null && !path.endsWith("/.git")) record(path, "missing");
        return found;
      },
    };
  }
}

/** Returns a text that differs after a file was changed, created or removed. */
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
