import type { MockCode } from "../model/package.js";
import { checkCopiedPath, type CopyOptions } from "./check-copied-path.js";
import type { MockConfig } from "./config.js";
import { readCopiedFile } from "./read-copied-file.js";

/**
 * Loads the handwritten TypeScript of a mock. If the folder contains none, or a file must not be copied, reports that
 * and returns null.
 */
export async function loadMockCode({ code }: MockConfig, options: Omit<CopyOptions, "at">): Promise<MockCode | null> {
  const files = new Map<string, string>();
  if (code === null) return { folder: "", files };
  const { host, reporter } = options;
  const at = code.at;
  // Checks the folder before listing its files: it could be the root of the file system.
  if ((await checkCopiedPath(code.path, { ...options, at })) === null) return null;
  for (const name of await host.listFiles(code.path)) {
    if (!name.endsWith(".ts") || name.endsWith(".d.ts") || name.endsWith(".test.ts")) continue;
    const text = await readCopiedFile(`${code.path}/${name}`, { ...options, at });
    if (text === null) return null;
    files.set(name, text);
  }
  if (files.size > 0) return { folder: code.path, files };
  reporter.report({
    code: "missing-file",
    severity: "error",
    at: code.at,
    message: `The folder ${code.path} contains no TypeScript files.`,
    help: "Specify the folder that contains behaviours/, relative to the configuration file.",
  });
  return null;
}
