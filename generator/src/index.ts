/**
 * Almanac as a library. `generate` and `check` do the same as the commands with the same names. To test that committed
 * packages are up to date, use `check`, or `expectNoDrift` from `almanac/test`.
 * @module
 */
import { readNodeAssets } from "./host/node-assets.js";
import { createNodeHost } from "./host/node-host.js";
import type { Choice } from "./config/choice.js";
import { checkPackages } from "./commands/check-packages.js";
import { generatePackages } from "./commands/generate-packages.js";
import type { Progress } from "./commands/run-options.js";
import { inspectApi, type Inspection } from "./commands/inspect-api.js";
import { summarize, type Summary } from "./commands/summarize.js";
import { validateDocuments, type Validation } from "./commands/validate-documents.js";

export type { Choice } from "./config/choice.js";
export type { DiagnosticCode } from "./diagnostics/catalog.js";
export type { LocatedDiagnostic } from "./diagnostics/diagnostic.js";
export type { Severity } from "./diagnostics/severity.js";
export type { Inspection } from "./commands/inspect-api.js";
export type { Progress } from "./commands/run-options.js";
export type { Validation } from "./commands/validate-documents.js";
export type { FileChange, PackageSummary, Summary } from "./commands/summarize.js";

export interface Options extends Choice {
  /** The folder against which relative paths are resolved. Default: the working directory. */
  readonly folder?: string;
  /** Whether to treat warnings as errors. */
  readonly strict?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Generates the packages of a configuration or of one document, and writes the files that have changed. If there are
 * errors, nothing is written, and the summary's `diagnostics` contain the errors. The function throws only if Almanac
 * itself has a defect.
 */
export async function generate(options: Options = {}): Promise<Summary> {
  return summarize(
    await generatePackages({ ...options, host: createNodeHost(options.folder), assets: readNodeAssets() }),
  );
}

/** Validates documents, including their examples, and compares them with the ledger. Writes nothing. */
export async function validate(options: Options = {}): Promise<Validation> {
  return validateDocuments({ ...options, host: createNodeHost(options.folder), assets: readNodeAssets() });
}

/** Returns the models of the first selected API, one for each version, as plain JSON. */
export async function inspectModels(options: Options = {}): Promise<Inspection> {
  return inspectApi({ ...options, host: createNodeHost(options.folder), assets: readNodeAssets() });
}

/** Compares the packages with their documents; `isUpToDate` indicates whether they match. Writes nothing. */
export async function check(options: Options = {}): Promise<Summary> {
  return summarize(await checkPackages({ ...options, host: createNodeHost(options.folder), assets: readNodeAssets() }));
}
