import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const line = `\n${"-".repeat(80)}\n\n`;

/**
 * Returns the names, versions and licenses of the packages whose files a published bundle contains, from its source map.
 * `folder` is the folder in which the packages are installed. A package that is published without a license file is
 * listed with the name of its license, its author and its repository.
 */
export function noticesOfMap(map, folder) {
  const { sources } = JSON.parse(readFileSync(map, "utf8"));
  const names = new Set(sources.flatMap((source) => nameIn(source) ?? []));
  return [...names]
    .filter((name) => existsSync(join(folder, name, "package.json")))
    .sort()
    .map((name) => noticeOf(join(folder, name)))
    .join(line);
}

/** The package of a source: below `node_modules`, or beside the package of the bundle in its own repository. */
function nameIn(source) {
  const [, installed] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
  const [, own] = /^(?:\.\.\/)+([\w-]+)\/(?:dist|src)\//.exec(source) ?? [];
  return installed ?? (own === undefined ? null : `@scalar/${own}`);
}

function noticeOf(folder) {
  const { name, version, license, author, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (license === undefined) throw new Error(`The package ${name} states no license, so it can't be bundled.`);
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(-mit)?(\.(md|txt))?$/i.test(each));
  const by = [author?.name ?? author, repository?.url ?? repository].filter((each) => typeof each === "string");
  const text = file === undefined ? by.join("\n") : readFileSync(join(folder, file), "utf8").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
