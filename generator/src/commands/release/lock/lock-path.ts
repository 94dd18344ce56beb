import { folderOf, joinPath } from "../../../host/file-path.js";
import type { RunOptions } from "../../run-options.js";

/** Returns the path of the lock file, which is beside the configuration. */
export function lockPath({ config = "almanac.yaml", host }: Pick<RunOptions, "config" | "host">): string {
  return joinPath(folderOf(host.withSlashes(config)), "almanac.lock.json");
}
