import type { Config } from "../../../config/config.js";
import type { Reporter } from "../../../diagnostics/reporter.js";
import { replaceScalar } from "../../../config/replace-scalar.js";
import { childOf, locationOf } from "../../../model/location.js";
import { replaceFile } from "../../../write/replace-file.js";
import type { RunOptions } from "../../run-options.js";
import type { ReleasedPackage } from "../release-result.js";

export interface WriteVersionsContext {
  readonly config: Config;
  readonly options: RunOptions;
  readonly reporter: Reporter;
}

/** Writes the versions of packages into the configuration, and keeps everything else. Returns the files that changed. */
export async function writeVersions(
  packages: readonly ReleasedPackage[],
  { config, options: { host, config: name = "almanac.yaml" }, reporter }: WriteVersionsContext,
): Promise<readonly string[]> {
  const path = host.withSlashes(name);
  const before = (await host.readText(path)) ?? "";
  let text = before;
  for (const { key, kind, version } of packages) {
    const list = kind === "api" ? config.apis : config.mocks;
    if (list.find((each) => each.name === key)?.package.version === version) continue;
    const keys = [kind === "api" ? "apis" : "mocks", key, "package", "version"];
    const replaced = replaceScalar(text, keys, version);
    if (replaced === null)
      reporter.report({
        code: "version-not-written",
        severity: "error",
        at: childOf(locationOf(path, ""), ...keys),
        message: `The version ${version} can't be written here, because the value isn't a plain string.`,
        help: `Replace it with version: ${version}, and run the command again.`,
      });
    text = replaced ?? text;
  }
  if (reporter.hasErrors || text === before) return [];
  await replaceFile(path, text, host);
  return [path];
}
