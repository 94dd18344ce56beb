import { checkCopiedPath, type CopyOptions } from "./check-copied-path.js";

/**
 * Returns the text of a file that will be copied into a package, or executed. If it isn't a regular file, or must not be
 * copied (see `checkCopiedPath`), reports that and returns null.
 */
export async function readCopiedFile(path: string, options: CopyOptions): Promise<string | null> {
  const real = await checkCopiedPath(path, options);
  if (real === null) return null;
  const { host, reporter, at } = options;
  // Reads the real path that was checked, because the target of a link could have changed since then.
  const text = (await host.isFile(real)) ? await host.readText(real) : null;
  if (text === null) {
    reporter.report({
      code: "missing-file",
      severity: "error",
      at,
      message: `${path} is not a regular file.`,
      help: "Specify the path of a file, relative to the configuration file.",
    });
  }
  return text;
}
