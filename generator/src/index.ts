/**
 * Almanac as a library. `generate` and `check` do what the commands of the same names do; `check` is what a test asks that
 * committed packages are what their documents say, and `expectNoDrift` of `almanac/test` puts it into one line.
 * @module
 */
import { readNodeAssets } from "./host/node-assets.js";
import { createNodeHost } from "./host/node-host.js";
import type { Choice } from "./config/config-of.js";
import { checkWith, generateWith, type Progress } from "./commands/run.js";
import { inspectModelsWith, type Inspection } from "./commands/inspect-models.js";
import { summarize, type Summary } from "./commands/summarize.js";
import { validateWith, type Validation } from "./commands/validate-with.js";

export type { Choice } from "./config/config-of.js";
export type { DiagnosticCode } from "./diagnostics/catalog.js";
export type { LocatedDiagnostic } from "./diagnostics/diagnostic.js";
export type { Severity } from "./diagnostics/severity.js";
export type { Inspection } from "./commands/inspect-models.js";
export type { Progress } from "./commands/run.js";
export type { Validation } from "./commands/validate-with.js";
export type { FileChange, PackageSummary, Summary } from "./commands/summarize.js";

export interface Options extends Choice {
  /** Where relative paths start; default: the working folder of this program. */
  readonly folder?: string;
  /** Warnings count as errors. */
  readonly strict?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Makes the packages of a configuration, or of one document, and writes what has changed: all of it, or, if anything is wrong,
 * nothing. What is wrong is in the summary's `diagnostics`; only a mistake of Almanac's own is thrown.
 */
export async function generate(options: Options = {}): Promise<Summary> {
  return summarize(await generateWith({ ...options, host: createNodeHost(options.folder), assets: readNodeAssets() }));
}

/** Holds documents, their examples and the ledger against each other. Reports all that is wrong, and writes nothing. */
export async function validate(options: Options = {}): Promise<Validation> {
  return validateWith({ ...options, host: createNodeHost(options.folder), assets: readNodeAssets() });
}

/** The models of one API, a version each: what the generator understood, as plain JSON. */
export async function inspectModels(options: Options = {}): Promise<Inspection> {
  return inspectModelsWith({ ...options, host: createNodeHost(options.folder), assets: readNodeAssets() });
}

/** Compares the packages with what their documents say, and writes nothing. `isUpToDate` is the answer. */
export async function check(options: Options = {}): Promise<Summary> {
  return summarize(await checkWith({ ...options, host: createNodeHost(options.folder), assets: readNodeAssets() }));
}
