import type { DocumentPath } from "../../config/config.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { replaceFile } from "../../write/replace-file.js";
import type { RunOptions } from "../run-options.js";
import { checkChangelogPath } from "./check-changelog-path.js";

/** Writes a changelog, unless its path is outside the folder of the configuration, which is reported. */
export async function writeChangelog(
  { text, ...changelog }: DocumentPath & { readonly text: string },
  options: RunOptions,
  reporter: Reporter,
): Promise<void> {
  if (await checkChangelogPath(changelog, options, reporter)) await replaceFile(changelog.path, text, options.host);
}
