import { folderOf } from "../../host/file-path.js";

/** Returns the path of a copy relative to the folder of the configuration, as the list of copied documents has it. */
export function keyOfCopy(path: string, config: string): string {
  const folder = folderOf(config);
  return folder === "." ? path : path.slice(folder.length + 1);
}
