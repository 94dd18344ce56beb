import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const line = `\n${"-".repeat(80)}\n\n`;

/**
 * Returns the names, versions and licenses of the packages whose files a bundle contains. An input that is a bundle
 * itself has a file of notices beside it or above it. Throws if a package has no license file.
 */
export function noticesOf(inputs) {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? []));
  const bundled = new Set(inputs.flatMap((path) => noticesAbove(path) ?? []));
  // A package can be installed in several places.
  const notices = new Set([...folders].map(noticeOf));
  for (const file of bundled) for (const notice of readFileSync(file, "utf8").split(line)) notices.add(notice);
  return [...notices].sort().join(line);
}

function noticesAbove(path) {
  const [folder] = /^.*\/dist\/bundle(?=\/)/.exec(path) ?? [];
  return folder !== undefined && existsSync(join(folder, "NOTICES.txt")) ? [join(folder, "NOTICES.txt")] : null;
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(each));
  if (file === undefined) throw new Error(`The package ${name} has no license file, so it can't be bundled.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
