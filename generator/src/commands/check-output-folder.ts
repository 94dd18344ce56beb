import type { Reporter } from "../diagnostics/reporter.js";
import { folderOf } from "../host/file-path.js";
import type { Host } from "../host/host.js";
import { locationOf } from "../model/location.js";
import { isInsideConfigFolder } from "../write/is-inside-config-folder.js";
import { findOtherRun } from "../write/find-other-run.js";
import { reportBlockedPath } from "./report-blocked-path.js";
import type { RunOptions } from "./run-options.js";

/** Whether a run may use the output folder. If not, reports the reason. */
export async function checkOutputFolder(output: string, options: RunOptions, reporter: Reporter): Promise<boolean> {
  return (await isAllowed(output, options, reporter)) && (await isAvailable(output, options.host, reporter));
}

/**
 * Whether the output folder is inside the configuration's folder. If any folder were allowed, a pull request that edits
 * the configuration could make the generator write anywhere.
 */
async function isAllowed(output: string, { host, document, config }: RunOptions, reporter: Reporter): Promise<boolean> {
  const path = config ?? "almanac.yaml";
  if (document !== undefined || (await isInsideConfigFolder(output, path, host))) return true;
  reporter.report({
    code: "output-outside-folder",
    severity: "error",
    at: locationOf(path, "/output"),
    message: `The output folder ${JSON.stringify(output)} is outside the configuration's folder.`,
    help: "Choose a folder inside the configuration's folder; symbolic links that lead out of it are not followed.",
  });
  return false;
}

/** Whether the folder can be created and used: no file blocks its path, and no other run is writing to it. */
async function isAvailable(output: string, host: Host, reporter: Reporter): Promise<boolean> {
  const file = await findFileOnPath(output, host);
  if (file !== null) {
    reportBlockedPath(file, "The output folder cannot be created: this is a file.", reporter);
    return false;
  }
  const processId = await findOtherRun(output, host);
  if (processId === null) return true;
  reporter.report({
    code: "output-in-use",
    severity: "error",
    at: locationOf(output, ""),
    message: `Process ${processId} is writing to this folder.`,
    help: "Wait until it has finished. If the process no longer exists, remove the folder whose name begins with .almanac-staging.",
  });
  return false;
}

/** Finds a file that is in the way of a folder: at its path, or at the path of one of its parents. */
async function findFileOnPath(folder: string, host: Host): Promise<string | null> {
  if (await host.isFile(folder)) return folder;
  const parent = folderOf(folder);
  return parent === folder ? null : findFileOnPath(parent, host);
}
