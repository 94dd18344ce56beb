/**
 * Almanac as a library. `generate` and `check` do the same as the commands with the same names. To test that committed
 * packages are up to date, use `check`, or `expectNoDrift` from `almanac/test`.
 * @module
 */
// Functions other than `generate` and `check` import their code when they are called, because some of it takes long to load.
import type { Choice } from "./config/choice.js";
import type { ReleaseResult } from "./commands/release/release-result.js";
import type { Changelogs } from "./commands/changelog/make-changelogs.js";
import { checkPackages } from "./commands/check-packages.js";
import { generatePackages } from "./commands/generate-packages.js";
import { nodeRunOptions } from "./commands/node-run-options.js";
import type { Progress } from "./commands/run-options.js";
import { summarize, type Summary } from "./commands/summarize.js";
import type { Validation } from "./commands/validate-documents.js";
import type { ListedApi } from "./commands/versions/list-versions.js";
import type { LocatedDiagnostic } from "./diagnostics/diagnostic.js";
import type { Model } from "./model/model.js";

export type { Changelogs, PackageChangelog } from "./commands/changelog/make-changelogs.js";
export type { ReleasedPackage, ReleaseResult } from "./commands/release/release-result.js";
export type { Choice } from "./config/choice.js";
export type { DiagnosticCode } from "./diagnostics/catalog.js";
export type { LocatedDiagnostic } from "./diagnostics/diagnostic.js";
export type { Severity } from "./diagnostics/severity.js";
export type { ListedApi, ListedVersion, Sunset } from "./commands/versions/list-versions.js";
export type { Progress } from "./commands/run-options.js";
export type { Validation } from "./commands/validate-documents.js";
export type { ApiChange } from "./commands/api-changes/api-change.js";
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
  return summarize(await generatePackages(nodeRunOptions(options)));
}

/** Validates documents, including their examples, and compares them with the ledger. Writes nothing. */
export async function validate(options: Options = {}): Promise<Validation> {
  const { validateDocuments } = await import("./commands/validate-documents.js");
  return validateDocuments(nodeRunOptions(options));
}

export interface Inspection {
  /** The models of the first selected API, oldest version first. */
  readonly models: readonly Model[];
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly textOf: (file: string) => string | null;
}

/** Returns the models of the first selected API, one for each version, as plain JSON. */
export async function inspectModels(options: Options = {}): Promise<Inspection> {
  const { inspectApis } = await import("./commands/inspect-apis.js");
  const { apis, ...rest } = await inspectApis({ ...nodeRunOptions(options), isFirstOnly: true });
  return { models: apis[0]?.models ?? [], ...rest };
}

export interface VersionList {
  readonly apis: readonly ListedApi[];
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly textOf: (file: string) => string | null;
}

/** Lists the versions of the selected APIs: what each introduced, and when the API stops serving it. */
export async function versions(options: Options = {}): Promise<VersionList> {
  const { inspectApis } = await import("./commands/inspect-apis.js");
  const { listVersions } = await import("./commands/versions/list-versions.js");
  const { buildEditions } = await import("./edition/build-editions.js");
  const { apis, ...rest } = await inspectApis(nodeRunOptions(options));
  return {
    apis: apis.map(({ name, models }) => ({ name, versions: listVersions(buildEditions(models)) })),
    ...rest,
  };
}

export interface ChangelogChoice extends Options {
  /** The state to compare with: a git revision, a folder, or a tarball. Default: the last released state, if there is one. */
  readonly since?: string;
  /** Whether to update the files that the configuration names, instead of only returning the changelogs. */
  readonly write?: boolean;
}

/** Creates the changelogs of the packages: the changes since a released state, and the changes in each API version. */
export async function changelog({ since, write = false, ...options }: ChangelogChoice = {}): Promise<Changelogs> {
  const { makeChangelogs } = await import("./commands/changelog/make-changelogs.js");
  return makeChangelogs({ ...nodeRunOptions(options), since: since ?? null, isWritten: write });
}

export interface ReleaseChoice extends Options {
  /** The released state: a git revision, a folder, or a tarball. Default: the commit that wrote a package's lock entry. */
  readonly since?: string;
  /** Whether to compute the versions without writing files. */
  readonly check?: boolean;
  /** Whether to compare the findings with the errors of TypeScript. */
  readonly verify?: boolean;
}

/** Computes the next versions of the packages, and writes them, the changelogs and the lock file, unless `check` is set. */
export async function release({
  since,
  check = false,
  verify = false,
  ...options
}: ReleaseChoice = {}): Promise<ReleaseResult> {
  const { releasePackages } = await import("./commands/release/release-packages.js");
  return releasePackages({ ...nodeRunOptions(options), since: since ?? null, isWritten: !check, isVerified: verify });
}

/** Compares the packages with their documents; `isUpToDate` indicates whether they match. Writes nothing. */
export async function check(options: Options = {}): Promise<Summary> {
  return summarize(await checkPackages(nodeRunOptions(options)));
}
