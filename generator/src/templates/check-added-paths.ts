import type { Reporter } from "../diagnostics/reporter.js";
import { locationOf } from "../model/location.js";
import type { AddedFile } from "../model/package.js";
import type { Job } from "../render/render.js";

/**
 * Reports each added file whose path another file or folder already has. Ignores letter case, because some file systems
 * ignore it. Returns true if there are no such files.
 */
export function checkAddedPaths(jobs: readonly Job[], added: readonly AddedFile[], reporter: Reporter): boolean {
  if (added.length === 0) return true;
  const isAdded = (job: Job): boolean => "template" in job && job.template.startsWith("files/");
  const sorted = [...jobs].sort((left, right) => Number(isAdded(left)) - Number(isAdded(right)));
  const files = new Map<string, Job>();
  const folders = new Map<string, Job>();
  let isSound = true;
  for (const job of sorted) {
    const path = job.path.toLowerCase();
    const parents = parentsOf(path);
    const other =
      files.get(path) ??
      folders.get(path) ??
      parents.map((parent) => files.get(parent)).find((each) => each !== undefined);
    if (other !== undefined && isAdded(job)) {
      report(job, other);
      isSound = false;
    }
    files.set(path, job);
    for (const parent of parents) folders.set(parent, job);
  }
  return isSound;

  function report(job: Job, other: Job): void {
    const template = added.find((each) => "template" in job && each.template === job.template);
    const isSame = other.path === job.path;
    reporter.report({
      code: "template-path-taken",
      severity: "error",
      at: locationOf(template?.at ?? "", ""),
      message: isSame
        ? `The package already has a file ${job.path}.`
        : `The package can't have both ${other.path} and ${job.path}: one of them is a folder, or they differ only in letter case.`,
      help: isAdded(other)
        ? "Rename one of the two templates."
        : "Rename the template. To replace a file of Almanac, put the template in client/, with the path of Almanac's template.",
    });
  }
}

function parentsOf(path: string): readonly string[] {
  const segments = path.split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}
