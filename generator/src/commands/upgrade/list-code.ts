import type { Reporter } from "../../diagnostics/reporter.js";
import { isInside } from "../../host/file-path.js";
import type { Host } from "../../host/host.js";
import { locationOf } from "../../model/location.js";

const code = /\.[cm]?[jt]sx?$/;

interface ListOptions {
  /** The folders of generated packages, whose files are left out. */
  readonly except: readonly string[];
  readonly host: Host;
  readonly reporter: Reporter;
}

/**
 * Lists the TypeScript and JavaScript files in files and folders, as absolute paths. Leaves out links to files elsewhere,
 * because files outside the folders must not change. Reports a path that doesn't exist.
 */
export async function listCode(
  paths: readonly string[],
  { except, host, reporter }: ListOptions,
): Promise<readonly string[]> {
  const generated = (await Promise.all(except.map((folder) => host.realPath(folder)))).filter((path) => path !== null);
  const found = new Set<string>();
  for (const each of paths) {
    const path = host.withSlashes(each);
    const root = await host.realPath(path);
    if (root === null) {
      reporter.report({
        code: "unreadable-code",
        severity: "error",
        at: locationOf(path, ""),
        message: "This file or folder doesn't exist.",
        help: "Specify the files and folders whose code uses the package.",
      });
      continue;
    }
    if (await host.isFile(path)) found.add(root);
    else {
      for (const name of await host.listFiles(path)) {
        const file = code.test(name) ? await host.realPath(`${path}/${name}`) : null;
        const isOwn = file !== null && isInside(root, file) && !generated.some((folder) => isInside(folder, file));
        if (isOwn && (await host.isFile(file))) found.add(file);
      }
    }
  }
  return [...found].sort();
}
