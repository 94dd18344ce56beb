import type { DiagnosticCode } from "../diagnostics/catalog.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { HostError } from "../host/host.js";
import type { Source } from "../load/source.js";
import type { Sources } from "../load/sources.js";
import type { DocumentPath } from "./config.js";

export interface OpenNamedOptions {
  readonly sources: Sources;
  readonly reporter: Reporter;
  /** The code of what is reported if there is no such file, and what to do then. */
  readonly code: DiagnosticCode;
  readonly help: string;
}

/** Opens a file that the user has named. Null if there is none, or a folder, or if it is malformed, which is reported. */
export async function openNamed(
  { path, at }: DocumentPath,
  { sources, reporter, code, help }: OpenNamedOptions,
): Promise<Source | null> {
  const report = (message: string): void => reporter.report({ code, severity: "error", at, message, help });
  try {
    const source = await sources.open(path);
    if (!sources.has(path)) report(`There is no file ${path}.`);
    return source;
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== "EISDIR") throw error;
    report(`${path} is a folder, not a file.`);
    return null;
  }
}
