import { expect } from "vitest";
import { FileFingerprints, unstored } from "../../generator/dist/cli/cache/file-fingerprints.js";
import type { Progress } from "../../generator/dist/commands/run-options.js";
import { RunMemory } from "../../generator/dist/run-memory.js";
import { formatDiagnosticsOf, inMemory } from "../support/memory-run.js";

type MemoryRun = ReturnType<typeof inMemory>;

interface WarmRun {
  readonly run: MemoryRun;
  readonly memory: RunMemory;
  readonly generate: () => ReturnType<MemoryRun["generate"]>;
  /** The APIs and mocks that were emitted since the last call. */
  readonly emitted: () => readonly string[];
  /** The templates of the deferred files that were rendered since the last call. */
  readonly rendered: () => readonly string[];
}

class RecordedFingerprints extends FileFingerprints {
  templates: string[] = [];

  override add(...[source, fingerprint]: Parameters<FileFingerprints["add"]>): void {
    this.templates.push(source.template);
    super.add(source, fingerprint);
  }
}

/** Runs with a memory, on files that can be edited. */
export function warm(inputs: Readonly<Record<string, string>>): WarmRun {
  const run = inMemory(inputs);
  const memory = new RunMemory();
  const fingerprints = new RecordedFingerprints(unstored);
  let stages: Progress[] = [];
  return {
    run,
    memory,
    generate: async () => {
      const result = await run.generate({ memory, fingerprints, onProgress: (each) => stages.push(each) });
      fingerprints.endRun(result.isSound);
      return result;
    },
    emitted: () => {
      const names = stages.filter(({ stage }) => stage === "emit").map((each) => each.api);
      stages = [];
      return names;
    },
    rendered: () => fingerprints.templates.splice(0),
  };
}

/** Compares the files and the messages of a warm run with those of a run in a new process. */
export async function expectSameAsCold({ run, generate }: WarmRun, inputs: ReadonlySet<string>): Promise<boolean> {
  const current = Object.fromEntries([...run.files].filter(([path]) => inputs.has(path)));
  const cold = inMemory(current);
  const [result, expected] = [await generate(), await cold.generate()];
  expect(formatDiagnosticsOf(result)).toBe(formatDiagnosticsOf(expected));
  expect(result.isSound).toBe(expected.isSound);
  if (expected.isSound) expect(Object.fromEntries(run.files)).toEqual(Object.fromEntries(cold.files));
  return expected.isSound;
}
