import type { ApiConfig, Config, PackageConfig } from "../../config/config.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { locationOf } from "../../model/location.js";
import { stringMember, type Json } from "../../model/json.js";
import type { BuiltPackage } from "../../run.js";
import { fingerprint } from "../../write/fingerprint.js";
import { formatApiVersions } from "../changelog/format-api-versions.js";
import type { RunResult } from "../run-options.js";
import { assessPackage, type Assessment } from "./assess-package.js";
import type { Bump, Reason } from "./semver/bump.js";
import { changesetConfig } from "./output/changeset-config.js";
import { findDisagreements } from "./find-disagreements.js";
import { greatestBump } from "./semver/greatest-bump.js";
import { isAtLeast } from "./semver/is-at-least.js";
import type { LockedPackage } from "./lock/lock.js";
import { lockPath } from "./lock/lock-path.js";
import { nextVersion } from "./semver/next-version.js";
import type { ReleasedState } from "./open-released-state.js";
import { hashOfContents, hashOfSurface, readPackageFiles, type PackageFiles } from "./package-files.js";
import { readLock } from "./lock/read-lock.js";
import type { ReleaseOptions } from "./release-options.js";
import type { ReleasedPackage } from "./release-result.js";

interface Context {
  readonly options: ReleaseOptions;
  /** Null for the first release. */
  readonly state: ReleasedState | null;
  readonly reporter: Reporter;
}

/** Compares each package with its released state. Reports a released package that can't be read. */
export async function assessRelease(
  config: Config,
  run: RunResult,
  context: Context,
): Promise<readonly ReleasedPackage[]> {
  const { reporter } = context;
  const { host } = context.options;
  const path = lockPath(context.options);
  const [working, released] = [
    readLock(await host.readText(path)),
    context.state === null ? null : readLock(await context.state.host.readText(path)),
  ];
  const hasChangesets = await host.isFile(changesetConfig(context.options));
  const packages: ReleasedPackage[] = [];
  for (const built of run.packages) {
    const api = config.apis.find(({ folder }) => folder === built.plan.folder);
    const mock = config.mocks.find(({ folder }) => folder === built.plan.folder);
    const settings = api?.package ?? mock?.package;
    if (settings === undefined) continue;
    const files: PackageFiles = new Map(built.files.map((file) => [file.path, file.contents]));
    const apis = api === undefined ? (mock?.apis ?? []).map(({ name }) => name) : [api.name];
    const models = apis.map((name) => run.analyzed.get(name)?.models ?? []);
    const hashes = {
      api: fingerprint(JSON.stringify(models)),
      surface: hashOfSurface(files),
      contents: hashOfContents(files),
    };
    const locked = released?.packages.get(built.plan.folder) ?? null;
    const entry = working?.packages.get(built.plan.folder) ?? null;
    const isEntryStale = isStale(entry, { settings, hashes, hasChangesets });
    const release = await openRelease(context.state, built.plan.folder);
    const own = { ...context, state: release };
    const before = await releasedFiles(built, own, { locked, isKnown: entry !== null });
    if (before === "unreadable") continue;
    if (release?.isCut === true && before !== null && hashOfContents(before) !== hashes.contents) {
      const problem = `This shallow clone lacks the commit that released the package ${built.packageName}.`;
      report(problem, release, reporter);
      continue;
    }
    const assigned = hasChangesets ? versionIn(await host.readText(`${built.plan.folder}/package.json`)) : null;
    const isAdopted = assigned !== null && assigned !== settings.version && isAtLeast(assigned, settings.version);
    const current = isAdopted ? assigned : settings.version;
    const previous = before === null ? null : (locked?.version ?? versionIn(before.get("package.json") ?? null));
    const assessment = await assess(built, { config, run, context: own, before, files, packages });
    if (assessment === null) continue;
    const bump = greatestBump(assessment.reasons.map((reason) => reason.bump));
    const required = previous === null ? current : nextVersion(previous, bump);
    packages.push({
      key: built.name,
      kind: api === undefined ? "mock" : "api",
      name: built.packageName,
      folder: built.plan.folder,
      previous,
      version: isAtLeast(current, required) ? current : required,
      isAdopted,
      bump,
      reasons: assessment.reasons,
      isStale: isEntryStale,
      disagreements:
        context.options.isVerified && api !== undefined && before !== null
          ? findDisagreements(assessment, models.flat())
          : null,
      hashes,
      changelog: assessment.changelog,
      apiVersions: settings.changelog === null || api === undefined ? "" : versionsOf(run, api),
    });
  }
  return packages;
}

/** Opens the commit that released a package. If a shallow clone lacks it, the state keeps the files of a later commit. */
async function openRelease(
  state: ReleasedState | null,
  folder: string,
): Promise<(ReleasedState & { readonly isCut: boolean }) | null> {
  if (state === null) return null;
  const host = await state.openRelease(folder);
  return { ...state, host: host ?? state.host, isCut: host === null };
}

function versionsOf(run: RunResult, { name, renamed }: ApiConfig): string {
  const analyzed = run.analyzed.get(name) ?? null;
  return analyzed === null ? "" : formatApiVersions(analyzed, renamed);
}

interface AssessContext {
  readonly config: Config;
  readonly run: RunResult;
  readonly context: Context;
  readonly before: PackageFiles | null;
  readonly files: PackageFiles;
  /** The packages that were assessed before this one. */
  readonly packages: readonly ReleasedPackage[];
}

async function assess(
  built: BuiltPackage,
  { config, run, context, before, files, packages }: AssessContext,
): Promise<Assessment | null> {
  const { state, options, reporter } = context;
  const none = { changelog: [], changes: null, surface: [] };
  if (state === null || before === null)
    return { ...none, reasons: [{ bump: "none", text: "the first release", isAddition: true }] };
  const api = config.apis.find(({ folder }) => folder === built.plan.folder);
  if (api === undefined) return { ...none, reasons: reasonsOfMock(built, { config, before, files, packages }) };
  const analyzed = run.analyzed.get(api.name) ?? null;
  const assessment =
    analyzed === null ? null : await assessPackage(api, { built, analyzed }, { options, state, before, after: files });
  if (assessment === null)
    report(
      `The documents of the API ${JSON.stringify(api.name)} can't be read in the released state.`,
      state,
      reporter,
    );
  return assessment;
}

/** A mock contains the types of its APIs. If the mock has changed, their bumps apply to it too. */
function reasonsOfMock(
  built: BuiltPackage,
  { config, before, files, packages }: Pick<AssessContext, "config" | "before" | "files" | "packages">,
): readonly Reason[] {
  if (before === null || hashOfContents(before) === hashOfContents(files)) return [];
  const mocked = config.mocks.find(({ folder }) => folder === built.plan.folder)?.apis.map(({ name }) => name) ?? [];
  const own = packages.filter(({ kind, key, bump }) => kind === "api" && mocked.includes(key) && bump !== "none");
  const reasons = own.map(({ name, bump }): Reason => ({
    bump,
    text: `the API of ${name} changed (${bump})`,
    isAddition: false,
  }));
  const least: Bump = hashOfSurface(before) === hashOfSurface(files) ? "patch" : "minor";
  return [...reasons, { bump: least, text: "the code, the types or the documentation changed", isAddition: false }];
}

/** Returns the files of the released package; null if it has never been released. */
async function releasedFiles(
  built: BuiltPackage,
  { options, state, reporter }: Context,
  { locked, isKnown }: { readonly locked: LockedPackage | null; readonly isKnown: boolean },
): Promise<PackageFiles | "unreadable" | null> {
  if (state === null) return null;
  const { host } = state;
  const isPackage = packageNameIn(await host.readText("package.json")) === built.packageName;
  const files =
    (await readPackageFiles(built.plan.folder, host)) ?? (isPackage ? await readPackageFiles(".", host) : null);
  if (files === null && options.since !== null && isKnown) {
    const problem = `The package ${built.packageName} has been released, but this state doesn't contain it.`;
    report(
      problem,
      state,
      reporter,
      "Choose another state, or use --api to release only the packages that it contains.",
    );
    return "unreadable";
  }
  if (files === null && locked === null) return null;
  if (files !== null && (options.since !== null || locked === null || locked.contents === hashOfContents(files)))
    return files;
  const problem = `The package ${built.packageName} is missing or doesn't match the lock file in the released state.`;
  report(problem, state, reporter);
  return "unreadable";
}

function report(
  message: string,
  { label }: ReleasedState,
  reporter: Reporter,
  help = "Specify the released state with --since. In CI, fetch the whole history of the repository.",
): void {
  reporter.report({
    code: "unreadable-state",
    severity: "error",
    at: locationOf(label, ""),
    message,
    help,
  });
}

function isStale(
  entry: LockedPackage | null,
  {
    settings,
    hashes,
    hasChangesets,
  }: { readonly settings: PackageConfig; readonly hashes: ReleasedPackage["hashes"]; readonly hasChangesets: boolean },
): boolean {
  if (entry?.contents !== hashes.contents) return true;
  const isPending = hasChangesets && settings.version === entry.previous;
  return entry.version !== settings.version && !isPending;
}

function versionIn(manifest: string | null): string | null {
  return stringMember(parse(manifest), "version");
}

function packageNameIn(manifest: string | null): string | null {
  return stringMember(parse(manifest), "name");
}

function parse(manifest: string | null): Json {
  try {
    return JSON.parse(manifest ?? "null") as Json;
  } catch {
    return null;
  }
}
