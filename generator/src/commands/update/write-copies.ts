import { folderOf } from "../../host/file-path.js";
import { HostError, type Host } from "../../host/host.js";
import { isInsideProject } from "../sources/is-inside-project.js";

/** A file to write, or to remove if the text is null. */
export interface CopyChange {
  readonly path: string;
  readonly text: string | null;
}

/**
 * Writes the copies and then the list of copies. All texts are written to temporary files before the first file is
 * removed or replaced, so if the disk is full, nothing changes.
 */
export async function writeCopies(changes: readonly CopyChange[], config: string, host: Host): Promise<void> {
  const drafts: { readonly draft: string; readonly path: string }[] = [];
  try {
    for (const { path, text } of changes) {
      if (!(await isInsideProject(path, config, host)))
        throw new HostError(path, "a symbolic link that leads out of the project");
      if (text === null) continue;
      const draft = `${path}.${host.processId}.part`;
      await host.makeFolder(folderOf(path));
      drafts.push({ draft, path });
      await host.writeText(draft, text);
    }
    // The list is replaced last, so that it names every copy if the command is interrupted.
    for (const { path, text } of changes) if (text === null) await host.removeFile(path);
    for (const { draft, path } of drafts) await host.move(draft, path);
  } catch (error) {
    for (const { draft } of drafts) await host.removeFile(draft).catch(() => undefined);
    throw error;
  }
}
