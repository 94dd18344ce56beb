import type { Recording } from "../cli/cache/recording.js";
import { RunCache } from "../cli/cache/run-cache.js";
import { settle } from "../cli/cache/settle.js";
import type { RunResult } from "../commands/run-options.js";
import { summarize } from "../commands/summarize.js";
import type { PluginOptions } from "./plugin-options.js";
import type { ReadStates } from "./record-states.js";
import { stateOf } from "./state-of.js";
import { textOf } from "./text-of.js";

/** The absolute paths that a run read and wrote. */
interface RunPaths {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly written: readonly string[];
}

/** The paths of a stored run, and the text to print instead of repeating the run. */
interface StoredOutcome extends RunPaths {
  readonly text: string;
}

export interface RestoredRun {
  readonly states: ReadStates;
  readonly written: readonly string[];
  /** The warnings of the run. */
  readonly text: string;
}

/** Stores the last run of a plugin, so that the next process doesn't run the generator if nothing has changed. */
export class PluginCache {
  readonly #cache: RunCache | null;
  readonly #folder: string;

  constructor(options: PluginOptions, folder: string) {
    this.#cache = RunCache.open({ folder, key: ["plugin", options] });
    this.#folder = folder;
  }

  /** Returns the stored run if everything that it read is unchanged; otherwise null. */
  async restore(): Promise<RestoredRun | null> {
    const stored = this.#cache?.read() ?? null;
    if (stored?.outcome.printed.kind !== "json") return null;
    // The cast is safe, because only `store` writes entries with this key.
    const { files, folders, written, text } = stored.outcome.printed.value as StoredOutcome;
    const statesOf = (paths: readonly string[]): Map<string, string> =>
      new Map(paths.map((path) => [path, stateOf(path)]));
    // The states are read first, so that a change during the comparison isn't missed.
    const states = { files: statesOf(files), folders: statesOf(folders) };
    return (await this.#cache?.isCurrent(stored)) === true ? { states, written, text } : null;
  }

  /** Stores a run without errors. */
  async store(result: RunResult, recording: Recording, paths: RunPaths): Promise<void> {
    const next = this.#cache === null || !result.isSound ? null : await settle(result, recording, this.#folder);
    if (next === null) return;
    const value: StoredOutcome = { ...paths, text: textOf(summarize(next), false) };
    this.#cache?.store(recording, { code: 0, printed: { kind: "json", value } });
  }
}
