import type { Config, DocumentPath } from "../../../config/config.js";
import type { Reporter } from "../../../diagnostics/reporter.js";
import { encodeMarkdownMessage } from "../../../render/encode.js";
import { checkChangelogPath } from "../../changelog/check-changelog-path.js";
import { updateChangelog } from "../../changelog/update-changelog.js";
import type { RunOptions } from "../../run-options.js";
import type { ReleasedPackage } from "../release-result.js";

export interface PlanChangelogsContext {
  readonly config: Config;
  readonly options: RunOptions;
  readonly reporter: Reporter;
}

interface PlannedChangelog extends DocumentPath {
  readonly text: string;
}

/**
 * Adds the section of the release to the changelogs that the configuration names. Returns the files that change.
 * Reports paths that can't be written, and then returns null, so that the release stops before it writes anything.
 */
export async function planChangelogs(
  packages: readonly ReleasedPackage[],
  { config, options, reporter }: PlanChangelogsContext,
): Promise<readonly PlannedChangelog[] | null> {
  const planned: PlannedChangelog[] = [];
  let areAllowed = true;
  for (const each of packages) {
    const list = each.kind === "api" ? config.apis : config.mocks;
    const changelog = list.find(({ name }) => name === each.key)?.package.changelog ?? null;
    const isFirst = each.previous === null;
    if (changelog === null || (each.bump === "none" && !isFirst)) continue;
    const current = await options.host.readText(changelog.path);
    const release = each.changelog.length > 0 ? each.changelog : [formatReasons(each)];
    const text = updateChangelog(current, { version: each.version, release, versions: each.apiVersions });
    if (text === current?.replaceAll("\r\n", "\n")) continue;
    if (await checkChangelogPath(changelog, options, reporter)) planned.push({ ...changelog, text });
    else areAllowed = false;
  }
  return areAllowed ? planned : null;
}

/** Formats the reasons for a release without changes to the API. Their ends show that Almanac wrote them. */
function formatReasons({ previous, reasons }: ReleasedPackage): string {
  if (previous === null) return "### Added\n\n- The first release.";
  const sections = [true, false].flatMap((isAddition) => {
    const entries = reasons.filter((reason) => reason.isAddition === isAddition);
    const lines = entries.map(({ text, bump }) => `- ${encodeMarkdownMessage(text)} — \`${bump}\``);
    return lines.length === 0 ? [] : [`### ${isAddition ? "Added" : "Changed"}\n\n${lines.join("\n")}`];
  });
  return sections.join("\n\n");
}
