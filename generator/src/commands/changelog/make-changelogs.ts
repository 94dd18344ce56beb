import { buildModels } from "../../analyze/build-models.js";
import type { ApiConfig, MockConfig } from "../../config/config.js";
import { loadApi } from "../../config/documents/load-api.js";
import { resolveConfig } from "../../config/resolve-config.js";
import { withSlashes } from "../../config/with-slashes.js";
import type { LocatedDiagnostic } from "../../diagnostics/diagnostic.js";
import { locate } from "../../diagnostics/locate.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { reportHostErrors } from "../../diagnostics/report-host-errors.js";
import { Sources } from "../../load/sources.js";
import { locationOf } from "../../model/location.js";
import type { ApiChange } from "../api-changes/api-change.js";
import { compareStates } from "../api-changes/compare-states.js";
import { introduceVersion } from "../api-changes/introduce-version.js";
import { openReleasedState, type ReleasedState } from "../release/open-released-state.js";
import { loadState } from "../api-changes/load-state.js";
import type { RunOptions } from "../run-options.js";
import { findPendingRelease } from "./find-pending-release.js";
import { formatApiVersions, type ModeledApi } from "./format-api-versions.js";
import { formatRelease } from "./format-release.js";
import { updateChangelog } from "./update-changelog.js";
import { writeChangelog } from "./write-changelog.js";

export interface ChangelogOptions extends RunOptions {
  /** The state to compare with: a git revision or a folder. Null for the last released state, if there is one. */
  readonly since: string | null;
  /** Whether to update the files that the configuration names. */
  readonly isWritten: boolean;
}

export interface Changelogs {
  readonly isSound: boolean;
  readonly packages: readonly PackageChangelog[];
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly textOf: (file: string) => string | null;
}

export interface PackageChangelog {
  /** The key of the API or mock in the configuration. */
  readonly api: string;
  readonly name: string;
  /** The file that the configuration names; null if it names none. */
  readonly file: string | null;
  /** Whether the file was changed. */
  readonly isChanged: boolean;
  /** The changes since the released state; null if there is none to compare with. */
  readonly unreleased: readonly ApiChange[] | null;
  /** What each version changed, oldest first. */
  readonly versions: readonly ApiChange[];
  /** The changelog in Markdown. */
  readonly text: string;
}

/** Generates the changelog of each API's package. Compares the API's documents with those of a released state. */
export async function makeChangelogs(options: ChangelogOptions): Promise<Changelogs> {
  const { host, assets } = options;
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const packages: PackageChangelog[] = [];
  await reportHostErrors(reporter, async () => {
    const since = await openReleasedState(options.since, { options, reporter });
    if (reporter.hasErrors) return;
    const chosen = withSlashes(options, host);
    const config = await resolveConfig(chosen, { sources, reporter, host, schema: assets.configSchema });
    for (const api of config?.apis ?? []) {
      const made = await makeChangelog(api, { options, sources, reporter, since });
      if (made !== null) packages.push(made);
    }
    if (options.isWritten)
      for (const mock of config?.mocks ?? []) packages.push(...(await createMockChangelog(mock, options, reporter)));
  });
  const diagnostics = locate(reporter.diagnostics, sources);
  return { isSound: !reporter.hasErrors, packages, diagnostics, textOf: (file) => sources.textOf(file) };
}

/** Creates a missing changelog of a mock. Only `almanac release` adds entries, because they are about the package's files. */
async function createMockChangelog(
  { name, package: { name: packageName, changelog } }: MockConfig,
  options: ChangelogOptions,
  reporter: Reporter,
): Promise<readonly PackageChangelog[]> {
  if (changelog === null || (await options.host.readText(changelog.path)) !== null) return [];
  const text = updateChangelog(null, { version: null, release: null, versions: "" });
  await writeChangelog({ ...changelog, text }, options, reporter);
  const file = changelog.path;
  return [{ api: name, name: packageName, file, isChanged: true, unreleased: null, versions: [], text }];
}

interface ChangelogRun {
  readonly options: ChangelogOptions;
  readonly sources: Sources;
  readonly reporter: Reporter;
  readonly since: ReleasedState | null;
}

async function makeChangelog(
  config: ApiConfig,
  { options, sources, reporter, since }: ChangelogRun,
): Promise<PackageChangelog | null> {
  const { host, isWritten } = options;
  const api = await loadApi(config, { host, sources, reporter });
  if (api === null || reporter.hasErrors) return null;
  const after: ModeledApi = { api, models: buildModels(api, reporter) };
  const released = since === null ? null : await since.openRelease(config.folder);
  const old = released === null ? null : await loadState(config.name, released, options);
  if (since !== null && (released === null || old?.kind === "unreadable")) {
    reporter.report({
      code: "unreadable-state",
      severity: "error",
      at: locationOf(since.label, ""),
      message:
        released === null
          ? `This shallow clone lacks the commit that released the API ${JSON.stringify(config.name)}.`
          : `The documents of the API ${JSON.stringify(config.name)} can't be read in this state.`,
      help:
        released === null
          ? "Fetch the whole history of the repository, or specify the released state with --since."
          : "Use --since to specify a state in which almanac generate succeeds.",
    });
    return null;
  }
  const before = old?.kind === "loaded" ? { api: old.api, models: buildModels(old.api, new Reporter()) } : null;
  const unreleased = before === null ? null : compareStates(before.api, api);
  const release =
    before === null || unreleased === null ? [] : formatRelease(unreleased, [before, after], config.renamed);
  const version =
    since === null || options.since !== null ? null : await findPendingRelease(config.folder, since, options);
  const parts = { version, release, versions: formatApiVersions(after, config.renamed) };
  const { changelog } = config.package;
  const current = changelog === null ? null : await host.readText(changelog.path);
  // Without an earlier state or a change of the API, the current section stays as it is.
  const isKept = since === null || (version !== null && release.length === 0);
  const text = updateChangelog(current, isKept ? { ...parts, release: null } : parts);
  const isChanged = isWritten && changelog !== null && text !== current?.replaceAll("\r\n", "\n");
  if (isChanged) await writeChangelog({ ...changelog, text }, options, reporter);
  return {
    api: config.name,
    name: config.package.name,
    file: changelog?.path ?? null,
    isChanged,
    unreleased,
    versions: api.versions.map((version) => introduceVersion(version, api)),
    text: changelog === null ? text.replace("# Changelog", `# Changelog of ${config.package.name}`) : text,
  };
}
