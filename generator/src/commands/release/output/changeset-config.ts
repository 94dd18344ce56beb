import { folderOf, joinPath } from "../../../host/file-path.js";
import type { RunOptions } from "../../run-options.js";

/** Returns the path of the configuration of Changesets, which a repository that uses it has. */
export function changesetConfig({ config = "almanac.yaml", host }: Pick<RunOptions, "config" | "host">): string {
  return joinPath(folderOf(host.withSlashes(config)), ".changeset/config.json");
}
