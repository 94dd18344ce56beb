import { runGit } from "./run-git.js";

/** Whether a name is a revision in the git repository that contains a folder. */
export async function isRevision(name: string, folder: string): Promise<boolean> {
  return (await runGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], folder)) !== null;
}
