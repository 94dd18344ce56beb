import { folderOf } from "../../host/file-path.js";

/** Returns the key of a copy in the list of copied documents: its path relative to the folder of the configuration. */
export function keyOfCopy(path: string, config: string): string {
  const folder = folderOf(config);
  return folder === "." ? path : path.slice(folder.length + 1);
}
