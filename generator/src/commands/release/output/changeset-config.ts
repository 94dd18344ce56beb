import { folderOf, joinPath } from "../../../host/file-path.js";
import type { RunOptions } from "../../run-options.js";

/** Returns the path of the Changesets configuration. The file exists only in repositories that use Changesets. */
export function changesetConfig({ config = "almanac.yaml", host }: Pick<RunOptions, "config" | "host">): string {
  return joinPath(folderOf(host.withSlashes(config)), ".changeset/config.json");
}
