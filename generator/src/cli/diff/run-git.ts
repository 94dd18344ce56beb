import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { HostError } from "../../host/host.js";

const run = promisify(execFile);
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Runs git without a shell in a folder, and returns its output; null if it fails. Throws if git is not installed.
 * `input` is sent to the standard input of git.
 */
export async function runGit(args: readonly string[], folder: string, input = ""): Promise<string | null> {
  try {
    const running = run("git", [...args], { cwd: folder, maxBuffer: MAX_BYTES, encoding: "utf8" });
    // Git may end before it reads its input. The exit code then says why.
    running.child.stdin?.on("error", () => undefined);
    running.child.stdin?.end(input);
    const { stdout } = await running;
    return stdout;
  } catch (error) {
    if (isMissingProgram(error)) throw new HostError("git", "git is not installed", { cause: error });
    return null;
  }
}

function isMissingProgram(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
