import type { DiagnosticCode } from "../diagnostics/catalog.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { HostError } from "../host/host.js";
import type { Source } from "../load/source.js";
import type { Sources } from "../load/sources.js";
import type { DocumentPath } from "./config.js";

export interface OpenNamedSourceOptions {
  readonly sources: Sources;
  readonly reporter: Reporter;
  /** The diagnostic code to report if the file doesn't exist. */
  readonly code: DiagnosticCode;
  readonly help: string;
}

/** Opens a file that the user has named. If it doesn't exist, is not a regular file or is malformed, reports that and returns null. */
export async function openNamedSource(
  { path, at }: DocumentPath,
  { sources, reporter, code, help }: OpenNamedSourceOptions,
): Promise<Source | null> {
  const report = (message: string): void => reporter.report({ code, severity: "error", at, message, help });
  // Joining a URL with a folder turns `//` into `/`, so the pattern also matches a single slash.
  if (!sources.has(path) && /(?:^|\/)https?:\//i.test(path)) {
    report(
      "This is a URL, but only files can be specified here. Save the document to a file, or specify its URL on the command line.",
    );
    return null;
  }
  try {
    const source = await sources.open(path);
    if (!sources.has(path)) report(`The file ${path} does not exist.`);
    return source;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === "EISDIR") report(`${path} is a folder, not a file.`);
    else if (error.code === "not a regular file") report(`${path} is not a regular file.`);
    else throw error;
    return null;
  }
}
