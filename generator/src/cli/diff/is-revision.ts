import { runGit } from "./run-git.js";

/** Whether git knows a revision in the repository that contains a folder. */
export async function isRevision(name: string, folder: string): Promise<boolean> {
  return (await runGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], folder)) !== null;
}
