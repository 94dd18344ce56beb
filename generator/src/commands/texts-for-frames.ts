import { findCopyRoots } from "../config/find-copy-roots.js";
import { readAllowed } from "../config/read/read-allowed.js";
import type { LocatedDiagnostic } from "../diagnostics/diagnostic.js";
import { Reporter } from "../diagnostics/reporter.js";
import { folderOf, isInside } from "../host/file-path.js";
import { HostError } from "../host/host.js";
import type { Sources } from "../load/sources.js";
import { locationOf } from "../model/location.js";
import type { RunOptions } from "./run-options.js";

/**
 * Returns a function that returns the text of a file for the code frames of diagnostics, or null if the file must not
 * be shown. A file outside the repository is not shown if only the configuration refers to it: a pull request could
 * name a file that contains credentials, and a build would log its first lines.
 */
export async function textsForFrames(
  options: RunOptions,
  { sources, diagnostics }: { readonly sources: Sources; readonly diagnostics: readonly LocatedDiagnostic[] },
): Promise<(file: string) => string | null> {
  const { host, config = "almanac.yaml", document, allow = [] } = options;
  if (document !== undefined || diagnostics.length === 0) return (file) => sources.textOf(file);
  const entries = allow.map((text) => ({ text, at: locationOf("--allow", "") }));
  const roots = await findCopyRoots(folderOf(config), readAllowed(entries, ".", new Reporter()), host);
  const isShown = async (file: string): Promise<boolean> => {
    if (isUrl(file) || (options.overlays ?? []).includes(file)) return true;
    try {
      const real = await host.realPath(file);
      return real !== null && roots.some((root) => isInside(root, real));
    } catch (error) {
      if (error instanceof HostError) return false;
      throw error;
    }
  };
  const shown = new Set<string>();
  for (const file of new Set(diagnostics.map((each) => each.file))) if (await isShown(file)) shown.add(file);
  return (file) => (shown.has(file) ? sources.textOf(file) : null);
}

function isUrl(file: string): boolean {
  return /^https?:\/\//.test(file);
}
