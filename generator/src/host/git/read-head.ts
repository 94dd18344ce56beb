import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { runGit } from "./run-git.js";

interface Head {
  readonly text: string;
  readonly gitFolder: string;
  /** The states of the files that change if the commit does; null if the repository doesn't keep such files. */
  readonly states: string | null;
}

const heads = new Map<string, Head>();

/**
 * Returns a string that identifies the last commit and whether the clone is shallow; null outside a repository. Starting
 * git takes long compared with a run of a watch, so git isn't started again until the log of HEAD changes.
 */
export async function readHead(folder: string): Promise<string | null> {
  const known = heads.get(folder);
  if (known !== undefined && known.states !== null && known.states === statesIn(known.gitFolder)) return known.text;
  heads.delete(folder);
  const output = await runGit(["rev-parse", "--git-dir", "--is-shallow-repository", "HEAD"], folder);
  const [gitFolder, ...lines] = (output?.toString("utf8") ?? "").trimEnd().split("\n");
  if (gitFolder === undefined || lines.length < 2) return null;
  const text = lines.join("\n");
  const path = resolve(folder, gitFolder);
  heads.set(folder, { text, gitFolder: path, states: statesIn(path) });
  return text;
}

/** Each commit, checkout and reset adds a line to `logs/HEAD`. Fetching earlier commits changes `shallow`. */
function statesIn(gitFolder: string): string | null {
  const [log, ...others] = ["logs/HEAD", "HEAD", "shallow"].map((name) => stateOf(join(gitFolder, name)));
  return log == null ? null : [log, ...others].join();
}

function stateOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : [found.ino, found.size, found.mtimeNs].join(" ");
}
