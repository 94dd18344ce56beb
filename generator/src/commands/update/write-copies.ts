import { folderOf } from "../../host/file-path.js";
import { HostError, type Host } from "../../host/host.js";
import { isInsideProject } from "../sources/is-inside-project.js";

/** A file to write, or to remove if the text is null. */
export interface CopyChange {
  readonly path: string;
  readonly text: string | null;
}

/**
 * Writes the copies and then the list of copies. All texts are written beside their files before the first file is
 * replaced, so a full disk or a missing permission changes nothing.
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
      await host.writeText(draft, text);
      drafts.push({ draft, path });
    }
  } catch (error) {
    for (const { draft } of drafts) await host.removeFile(draft);
    throw error;
  }
  for (const { draft, path } of drafts) await host.move(draft, path);
  for (const { path, text } of changes) if (text === null) await host.removeFile(path);
}
