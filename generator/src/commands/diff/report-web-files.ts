import type { Reporter } from "../../diagnostics/reporter.js";
import { isUrl } from "../../load/resolve-target.js";
import { locationOf } from "../../model/location.js";
import type { NamedSide, OpenedSide } from "./open-side.js";

interface WebFileOptions {
  readonly base: NamedSide;
  readonly revision: NamedSide;
  /** Whether the base is the commit that generated the packages. */
  readonly isCommitted: boolean;
  readonly reporter: Reporter;
}

/** Reports the files that are fetched from the web. Git doesn't contain them, so both sides read the same text. */
export function reportWebFiles(
  from: readonly OpenedSide[],
  to: OpenedSide,
  { base, revision, isCommitted, reporter }: WebFileOptions,
): void {
  if (base.version !== null || (!isCommitted && base.host === revision.host)) return;
  const before = new Set(from.flatMap(({ sources }) => sources.paths));
  for (const url of to.sources.paths.filter((path) => isUrl(path) && before.has(path)))
    reporter.report({
      code: "file-not-in-git",
      severity: "warning",
      at: locationOf(url, ""),
      message: "Fetched from the web and not from git, so it is compared with itself, and its changes aren't found.",
      help: "Save each state in a file, and compare the files: almanac diff old.yaml new.yaml.",
    });
}
