import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "./root.js";

export { root };
export const bin: string = join(root, "generator/bin/almanac.js");

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder. `killAfter` kills it with SIGKILL after that many milliseconds. */
export function almanac(
  folder: string,
  args: readonly string[],
  { env = {}, killAfter }: { readonly env?: NodeJS.ProcessEnv; readonly killAfter?: number } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env: { ...process.env, ...env } });
    const chunks = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk: Buffer) => (chunks.stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (chunks.stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...chunks }));
    if (killAfter !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfter);
  });
}

/** A command that runs until it is stopped; at the latest, when the test ends. */
export interface Running {
  /** Waits until the output so far matches the pattern, and returns it. */
  readonly until: (stream: "stdout" | "stderr", pattern: RegExp) => Promise<string>;
  readonly stop: (signal?: "SIGINT" | "SIGTERM") => Promise<Ended>;
}

export function start(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env: { ...process.env, ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  const printed = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (printed.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (printed.stderr += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, ...printed })));
  return {
    until: async (stream, pattern) => {
      const deadline = performance.now() + 10_000;
      while (!pattern.test(printed[stream])) {
        if (child.exitCode !== null || performance.now() > deadline)
          throw new Error(`Not printed: ${String(pattern)}\n${printed.stdout}\n${printed.stderr}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return printed[stream];
    },
    stop: (signal = "SIGINT") => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Creates a temporary folder with these files, and removes it when the test ends. */
export function workspace(files: Readonly<Record<string, string>>, prefix = "almanac-"): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeAll(folder, files);
  return folder;
}

export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Copies this repository's configuration, documents and packages to a temporary folder. */
export function copyOfRepository(): string {
  const folder = workspace({});
  for (const path of ["almanac.yaml", "spec", "generated", "LICENSE"]) {
    cpSync(join(root, path), join(folder, path), { recursive: true, filter: (each) => !each.includes("node_modules") });
  }
  return folder;
}

/** Returns the hash of every file below a folder, including hidden files, by path. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), createHash("sha256").update(readFileSync(path)).digest("hex")]),
  );
}
