import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { root, type Ended } from "../support/cli.js";

export const atlas: string = join(root, "generated/atlas/bin/atlas.js");

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** The text of standard input. Without it, standard input is empty. */
  readonly input?: string;
  readonly cwd?: string;
}

/** Returns an empty folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "almanac-command-line-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Runs a script or program with only the given environment variables, apart from the path. */
export function run(
  program: string,
  args: readonly string[],
  { env = {}, input = "", cwd }: RunOptions = {},
): Promise<Ended> {
  const { PATH = "" } = process.env;
  const isScript = program.endsWith(".js");
  return new Promise((resolve, reject) => {
    const child = spawn(isScript ? process.execPath : program, isScript ? [program, ...args] : args, {
      cwd,
      env: { PATH, HOME: "/nonexistent", ...env },
    });
    const chunks = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (chunks.stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (chunks.stderr += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, ...chunks });
    });
    // A program that doesn't read its input may have ended.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
