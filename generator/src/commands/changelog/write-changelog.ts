import type { DocumentPath } from "../../config/config.js";
import { folderOf, isInside } from "../../host/file-path.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { replaceFile } from "../../write/replace-file.js";
import type { RunOptions } from "../run-options.js";

/** Writes a changelog. Reports a path that is outside the folder of the configuration, directly or through a link. */
export async function writeChangelog(
  { path, at, text }: DocumentPath & { readonly text: string },
  { host, config = "almanac.yaml" }: RunOptions,
  reporter: Reporter,
): Promise<void> {
  const root = folderOf(host.withSlashes(config));
  const [realRoot, realFolder] = [await host.realPath(root), await host.realPath(folderOf(path))];
  const isLinked = realRoot === null || (realFolder !== null && !isInside(realRoot, realFolder));
  if (isInside(root, path) && !isLinked) return replaceFile(path, text, host);
  reporter.report({
    code: "file-outside-repository",
    severity: "error",
    at,
    message: `${path} is outside the folder of the configuration, so it is not written.`,
    help: "Choose a file in that folder or below it.",
  });
}
