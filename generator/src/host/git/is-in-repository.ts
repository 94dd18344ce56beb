import { stat, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Whether git may find a repository for a folder: the folder or one of its parents has `.git`, or `GIT_DIR` is set. */
export async function isInRepository(folder: string): Promise<boolean> {
  if (process.env["GIT_DIR"] !== undefined) return true;
  const start = await realpath(folder).catch(() => null);
  if (start === null) return false;
  for (let current = start; ; current = dirname(current)) {
    if ((await stat(join(current, ".git")).catch(() => null)) !== null) return true;
    if (dirname(current) === current) return false;
  }
}
