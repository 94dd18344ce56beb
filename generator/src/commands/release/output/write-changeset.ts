import { folderOf } from "../../../host/file-path.js";
import { encodeMarkdownMessage, encodeString } from "../../../render/encode.js";
import { replaceFile } from "../../../write/replace-file.js";
import type { RunOptions } from "../../run-options.js";
import { changesetConfig } from "./changeset-config.js";
import { effectiveBump } from "../semver/effective-bump.js";
import type { ReleasedPackage } from "../release-result.js";

const MAX_REASONS = 20;

/**
 * Writes a changeset, if the repository uses Changesets, for the packages whose version Changesets hasn't assigned yet.
 * Returns the files that changed; null if the repository doesn't use Changesets.
 */
export async function writeChangeset(
  packages: readonly ReleasedPackage[],
  options: RunOptions,
): Promise<readonly string[] | null> {
  const { host } = options;
  const config = changesetConfig(options);
  if (!(await host.isFile(config))) return null;
  const changed = packages.filter(({ bump, isAdopted }) => bump !== "none" && !isAdopted);
  if (changed.length === 0) return [];
  const path = `${folderOf(config)}/almanac-release.md`;
  const text = formatChangeset(changed);
  if ((await host.readText(path)) === text) return [];
  await replaceFile(path, text, host);
  return [path];
}

function formatChangeset(packages: readonly ReleasedPackage[]): string {
  const header = packages.map(
    ({ name, previous, version, bump }) => `${encodeString(name)}: ${effectiveBump(previous ?? version, bump)}`,
  );
  const reasons = packages.flatMap(({ reasons: all, bump }) => all.filter((each) => each.bump === bump));
  const texts = [...new Set(reasons.map(({ text }) => text))];
  const listed = texts.slice(0, MAX_REASONS).map((text) => `- ${encodeMarkdownMessage(text)}`);
  const rest = texts.length > listed.length ? [`- and ${texts.length - listed.length} more`] : [];
  return `---\n${header.join("\n")}\n---\n\n${[...listed, ...rest].join("\n")}\n`;
}
