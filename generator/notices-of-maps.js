import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const line = `\n${"-".repeat(80)}\n\n`;

/**
 * Returns the license notices of the packages in published bundles. `maps` are the paths of the bundles' source maps,
 * which list the files of these packages. `folder` is the folder in which the packages are installed. If a package has
 * no license file, its notice contains the license name, the author and the repository.
 */
export function noticesOfMaps(maps, folder) {
  const sources = maps.flatMap((map) => JSON.parse(readFileSync(map, "utf8")).sources);
  const names = new Set(sources.flatMap((source) => nameIn(source) ?? []));
  return [...names]
    .filter((name) => existsSync(join(folder, name, "package.json")))
    .sort()
    .map((name) => noticeOf(join(folder, name)))
    .join(line);
}

/**
 * Returns the name of the package that contains a source file. A file outside `node_modules` belongs to the viewer or to
 * another package in Scalar's repository.
 */
function nameIn(source) {
  const [, installed] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
  if (installed !== undefined) return installed;
  if (/^(?:\.\.\/)+src\//.test(source)) return "@scalar/api-reference";
  const [, own] = /^(?:\.\.\/)+([\w-]+)\/dist\//.exec(source) ?? [];
  return own === undefined ? null : `@scalar/${own}`;
}

function noticeOf(folder) {
  const { name, version, license, author, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (license === undefined) throw new Error(`The package ${name} states no license, so it can't be bundled.`);
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(-mit)?(\.(md|txt))?$/i.test(each));
  const by = [author?.name ?? author, repository?.url ?? repository].filter((each) => typeof each === "string");
  const text = file === undefined ? by.join("\n") : readFileSync(join(folder, file), "utf8").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
