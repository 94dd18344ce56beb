import { execFile } from "node:child_process";
import type { Ended } from "../support/cli.js";

/** Runs a program in a folder, and resolves with its exit code and output. Rejects only if it can't be started. */
export function runCommand(folder: string, command: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd: folder, maxBuffer: 64 * 2 ** 20 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : (error.code ?? null);
      if (typeof code === "string") reject(new Error(`${command} cannot be run: ${code}`));
      else resolve({ code, stdout, stderr });
    });
  });
}

/** Runs a program that must succeed, and resolves with its output. */
export async function mustRun(folder: string, command: string, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand(folder, command, args);
  if (code !== 0) throw new Error(`${command} ended with ${code ?? "a signal"}:\n${stdout}${stderr}`);
  return stdout;
}
