import { folderOf } from "../host/file-path.js";
import type { Host } from "../host/host.js";

/** Writes a file, atomically replacing any file at the path. Creates missing folders. */
export async function replaceFile(path: string, text: string, host: Host): Promise<void> {
  const draft = `${path}.${host.processId}.part`;
  await host.makeFolder(folderOf(path));
  await host.writeText(draft, text);
  try {
    await host.move(draft, path);
  } catch (error) {
    await host.removeFile(draft);
    throw error;
  }
}
