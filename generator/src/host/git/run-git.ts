import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";
import { HostError } from "../host.js";

const run = promisify(execFile);
const MAX_BYTES = 256 * 1024 * 1024;

/** Runs git without a shell in a folder, and returns its output; null if it fails. Throws if git is not installed. */
export async function runGit(args: readonly string[], folder: string): Promise<Buffer | null> {
  try {
    return (await run("git", [...args], { cwd: folder, maxBuffer: MAX_BYTES, encoding: "buffer" })).stdout;
  } catch (error) {
    if (!isMissing(error)) return null;
    // Node.js reports the same error if the folder doesn't exist.
    if ((await stat(folder).catch(() => null)) === null) return null;
    throw new HostError("git", "git is not installed", { cause: error });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
