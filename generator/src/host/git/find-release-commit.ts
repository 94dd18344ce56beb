export type Git = (...args: readonly string[]) => Promise<string | null>;

export interface FindReleaseCommitOptions {
  /** The commit at which the search starts. */
  readonly from: string;
  /** The path of the file from the root of the repository. */
  readonly path: string;
  readonly isSame: (text: string | null) => boolean;
}

/**
 * Finds the oldest commit since which every version of a file is the same for `isSame`. On merges, follows the parents
 * whose version is the same. Null if there is none, or if the history of a shallow clone ends before it.
 */
export async function findReleaseCommit(
  git: Git,
  { from, path, isSame }: FindReleaseCommitOptions,
): Promise<string | null> {
  const pathspec = `:(top,literal)${path}`;
  const listing = await git("rev-list", "--topo-order", "--parents", from, "--", pathspec);
  const isShallow = (await git("rev-parse", "--is-shallow-repository"))?.trim() === "true";
  const lines = (listing ?? "").split("\n").filter((line) => /^[0-9a-f]{40,64}(?: |$)/.test(line));
  const pending = new Set<string>(lines.slice(0, 1).flatMap((line) => line.split(" ").slice(0, 1)));
  let oldest: string | null = null;
  for (const line of lines) {
    const [commit = "", ...parents] = line.split(" ");
    if (pending.size === 0) break;
    if (!pending.delete(commit)) continue;
    if (!isSame(await git("cat-file", "blob", `${commit}:${path}`))) continue;
    if (isShallow && (await git("rev-parse", "--verify", "--quiet", `${commit}^`)) === null) return null;
    oldest = commit;
    for (const parent of parents) pending.add(parent);
  }
  return oldest;
}
