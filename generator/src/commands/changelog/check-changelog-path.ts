import type { DocumentPath } from "../../config/config.js";
import { folderOf, isInside } from "../../host/file-path.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import type { RunOptions } from "../run-options.js";

/** Reports the path of a changelog that is outside the folder of the configuration, directly or through a link. */
export async function checkChangelogPath(
  { path, at }: DocumentPath,
  { host, config = "almanac.yaml" }: RunOptions,
  reporter: Reporter,
): Promise<boolean> {
  const root = folderOf(host.withSlashes(config));
  const [realRoot, realFolder] = [await host.realPath(root), await host.realPath(folderOf(path))];
  const isLinked = realRoot === null || (realFolder !== null && !isInside(realRoot, realFolder));
  if (isInside(root, path) && !isLinked) return true;
  reporter.report({
    code: "file-outside-repository",
    severity: "error",
    at,
    message: `${path} is outside the folder of the configuration, so it is not written.`,
    help: "Choose a file in that folder or below it.",
  });
  return false;
}
