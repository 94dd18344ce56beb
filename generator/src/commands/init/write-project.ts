import type { Reporter } from "../../diagnostics/reporter.js";
import { folderOf } from "../../host/file-path.js";
import { HostError, type Host } from "../../host/host.js";
import { locationOf } from "../../model/location.js";
import { replaceFile } from "../../write/replace-file.js";
import { isInsideProject } from "../sources/is-inside-project.js";
import { sourcesPath } from "../sources/sources-path.js";

const config = "almanac.yaml";

interface WriteOptions {
  readonly host: Host;
  readonly reporter: Reporter;
}

/**
 * Writes the files of a project, or none of them. Keeps an existing file that already has the right text. Never
 * overwrites a file, except for the list of copied documents, whose entries are kept. Otherwise, if a file already
 * exists or its path leads out of the project through a link, reports that and returns false.
 */
export async function writeProject(
  files: ReadonlyMap<string, string>,
  { host, reporter }: WriteOptions,
): Promise<boolean> {
  const list = sourcesPath();
  const missing: (readonly [string, string])[] = [];
  for (const [path, text] of files) {
    const isKept = path !== list && path !== config && (await hasText(path, text, host));
    if (!isKept) missing.push([path, text]);
    if (path === list) continue;
    if (!isKept && (await host.realPath(path)) !== null) return reportBlocked(path, existing, reporter);
    if (!(await isInsideProject(path, list, host))) return reportBlocked(path, outside, reporter);
  }
  const before = await host.readText(list);
  const written: string[] = [];
  try {
    for (const [path, text] of missing) {
      if (path === list) await replaceFile(path, text, host);
      else {
        await host.makeFolder(folderOf(path));
        await host.writeText(path, text);
      }
      written.push(path);
    }
    return true;
  } catch (error) {
    const isExisting = error instanceof HostError && error.code === "EEXIST";
    // The file that was being written may be incomplete.
    const incomplete = isExisting ? [] : missing.slice(written.length, written.length + 1).map(([path]) => path);
    for (const path of [...written, ...incomplete].filter((each) => each !== list || before === null))
      await host.removeFile(path).catch(() => undefined);
    if (before !== null && written.includes(list)) await replaceFile(list, before, host);
    if (!isExisting) throw error;
    return reportBlocked(error.path, existing, reporter);
  }
}

/** Whether a file already has the text, for example because an earlier `almanac init` was interrupted. */
async function hasText(path: string, text: string, host: Host): Promise<boolean> {
  return (await host.isFile(path)) && (await host.readText(path)) === text;
}

const existing = "This path already exists, and almanac init doesn't replace it.";
const outside = "This path leads out of the project through a symbolic link, so almanac init doesn't write to it.";

function reportBlocked(path: string, message: string, reporter: Reporter): false {
  reporter.report({
    code: "file-exists",
    severity: "error",
    at: locationOf(path, ""),
    message,
    help:
      path === config
        ? "Add the API to this file, or run almanac init in another folder."
        : "Move the file, or choose another package name with --name.",
  });
  return false;
}
