import { folderOf } from "../../host/file-path.js";
import { HostError, type Host } from "../../host/host.js";
import { apply } from "../../write/apply.js";
import type { Change } from "../../write/plan.js";
import { isInsideProject } from "../sources/is-inside-project.js";
import { keyOfCopy } from "../sources/key-of-copy.js";

/** A file to write, or to remove if the text is null. */
export interface CopyChange {
  readonly path: string;
  readonly text: string | null;
}

/**
 * Writes the copies and the list of copies, or none of them. If the process is killed while it replaces them, the next
 * update replaces the rest (see `finishInterrupted`).
 */
export async function writeCopies(changes: readonly CopyChange[], config: string, host: Host): Promise<void> {
  const planned: Change[] = [];
  for (const { path, text } of changes) {
    if (!(await isInsideProject(path, config, host)))
      throw new HostError(path, "a symbolic link that points outside the project");
    const key = keyOfCopy(path, config);
    planned.push(
      text === null ? { kind: "remove", path: key, before: "" } : { kind: "create", path: key, contents: text },
    );
  }
  const folder = folderOf(config);
  await apply(folder, [{ folder, changes: planned, unchanged: 0 }], host);
}
