import type { Config } from "../config/config.js";
import { apply } from "../write/apply.js";
import { findLinkedFolder } from "../write/find-linked-folder.js";
import type { Plan } from "../write/plan.js";
import { recover } from "../write/recover.js";
import { mustStop } from "./must-stop.js";
import { reportBlockedPath } from "./report-blocked-path.js";
import type { RunOptions, RunResult } from "./run-options.js";
import { runPackages, type RunContext } from "./run-packages.js";

const unlistedFile =
  "This file isn't in the list of generated files, so it is not overwritten. If a build cache restored it, delete the output folder and run almanac generate again.";

/** Plans all packages and, if none of them has errors, writes them. */
export function generatePackages(options: RunOptions): Promise<RunResult> {
  return runPackages(options, { before: recover, after: write });
}

async function write(config: Config, plans: readonly Plan[], { options, reporter }: RunContext): Promise<void> {
  for (const { folder, changes } of plans) {
    for (const change of changes)
      if (change.kind === "foreign" && change.isBlocking)
        reportBlockedPath(`${folder}/${change.path}`, unlistedFile, reporter);
  }
  const folders = plans.map(({ folder }) => folder);
  const linked = await findLinkedFolder(config.output, folders, options.host);
  if (linked !== null)
    reportBlockedPath(linked, "This folder is a symbolic link; Almanac does not write through links.", reporter);
  if (mustStop(reporter, options)) return;
  for (const { name } of config.apis.slice(0, 1)) options.onProgress?.({ api: name, stage: "write" });
  await apply(config.output, plans, options.host);
}
