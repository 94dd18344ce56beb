import { folderOf, joinPath } from "../../host/file-path.js";

/** Returns the path of the list of copied documents, which is beside the configuration. */
export function sourcesPath(config = "almanac.yaml"): string {
  return joinPath(folderOf(config), "almanac.sources.json");
}
