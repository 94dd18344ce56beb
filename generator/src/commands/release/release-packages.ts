import type { Config } from "../../config/config.js";
import { locate } from "../../diagnostics/locate.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { reportHostErrors } from "../../diagnostics/report-host-errors.js";
import { rulesetVersion } from "../../diff/output/format-json.js";
import { Sources } from "../../load/sources.js";
import { replaceFile } from "../../write/replace-file.js";
import { generatePackages } from "../generate-packages.js";
import { mustStop } from "../must-stop.js";
import type { RunResult } from "../run-options.js";
import { runPackages } from "../run-packages.js";
import { assessRelease } from "./assess-release.js";
import { formatLock } from "./lock/format-lock.js";
import type { LockedPackage } from "./lock/lock.js";
import { lockPath } from "./lock/lock-path.js";
import { openReleasedState } from "./open-released-state.js";
import { readLock } from "./lock/read-lock.js";
import type { ReleaseOptions } from "./release-options.js";
import type { ReleasedPackage, ReleaseResult } from "./release-result.js";
import { planChangelogs } from "./output/plan-changelogs.js";
import { writeChangeset } from "./output/write-changeset.js";
import { writeVersions } from "./output/write-versions.js";

/** Computes the next versions of the packages, and writes them with the reasons into the lock file. */
export async function releasePackages(options: ReleaseOptions): Promise<ReleaseResult> {
  const captured: { config: Config | null } = { config: null };
  const run = await runPackages(options, {
    before: async () => undefined,
    after: async (config) => {
      captured.config = config;
    },
  });
  const { config } = captured;
  if (!run.isSound || config === null) return { ...resultOf(run), isSound: false };
  const reporter = new Reporter();
  const sources = new Sources((path) => options.host.readText(path), reporter);
  const packages: ReleasedPackage[] = [];
  const written: string[] = [];
  await reportHostErrors(reporter, async () => {
    const state = await openReleasedState(options.since, { options, reporter });
    if (mustStop(reporter, options)) return;
    packages.push(...(await assessRelease(config, run, { options, state, reporter })));
    const areAgreed = packages.every(({ disagreements }) => (disagreements ?? []).length === 0);
    if (mustStop(reporter, options) || !options.isWritten || !areAgreed) return;
    written.push(...(await writeRelease(packages, { config, options, reporter, run })));
  });
  const diagnostics = [...run.diagnostics, ...locate(reporter.diagnostics, sources)];
  const isSound = !reporter.hasErrors;
  const isUpToDate = isSound && packages.every(({ isStale }) => !isStale);
  return { isSound, isUpToDate, packages, written, diagnostics, textOf: run.textOf };
}

function resultOf({ diagnostics, textOf }: RunResult): ReleaseResult {
  return { isSound: true, isUpToDate: false, packages: [], written: [], diagnostics, textOf };
}

interface WriteContext {
  readonly config: Config;
  readonly options: ReleaseOptions;
  readonly reporter: Reporter;
  readonly run: RunResult;
}

/** Writes the versions, changelogs and lock file, and regenerates the packages. Returns the files that changed. */
async function writeRelease(packages: readonly ReleasedPackage[], context: WriteContext): Promise<readonly string[]> {
  const { options, reporter, run } = context;
  const { host } = options;
  const changelogs = await planChangelogs(packages, context);
  if (changelogs === null) return [];
  const changeset = await writeChangeset(packages, options);
  // With Changesets, only the versions that it has already assigned are copied into the configuration.
  const own = changeset === null ? packages : packages.filter(({ isAdopted }) => isAdopted);
  const versions = [...(changeset ?? []), ...(await writeVersions(own, context))];
  if (reporter.hasErrors) return [];
  for (const changelog of changelogs) await replaceFile(changelog.path, changelog.text, host);
  const path = lockPath(options);
  const before = await host.readText(path);
  const known = readLock(before)?.packages ?? new Map<string, LockedPackage>();
  const entries = packages.map((each) => [each.folder, lockedPackage(each, known.get(each.folder) ?? null)] as const);
  // With --api, the entries of the other packages stay.
  const kept = (options.apis ?? []).length > 0 ? known : [];
  const lock = formatLock({ ruleset: rulesetVersion, packages: new Map([...kept, ...entries]) });
  if (lock !== before) await replaceFile(path, lock, host);
  const isOutdated = run.packages.some(({ plan }) => plan.changes.some(({ kind }) => kind !== "foreign"));
  if (isOutdated || versions.length + changelogs.length > 0) {
    const generated = await generatePackages(options);
    if (!generated.isSound)
      reporter.report({
        code: "unreadable-state",
        severity: "error",
        at: `${path}#`,
        message: "The versions were written, but the packages couldn't be generated.",
        help: "Run almanac generate to see why.",
      });
  }
  return [...versions, ...changelogs.map((each) => each.path), ...(lock === before ? [] : [path])];
}

const MAX_REASONS = 40;

function lockedPackage(
  { name, version, previous, bump, reasons, hashes }: ReleasedPackage,
  known: LockedPackage | null,
): LockedPackage {
  // A package that hasn't changed since its release keeps its entry.
  if (known !== null && bump === "none" && known.version === version && known.contents === hashes.contents)
    return known;
  const strongest = reasons.filter((each) => each.bump === bump).map(({ text }) => text);
  const listed = strongest.slice(0, MAX_REASONS);
  const rest = strongest.length - listed.length;
  return {
    name,
    version,
    previous,
    bump,
    ...hashes,
    reasons: rest > 0 ? [...listed, `and ${rest} more`] : listed,
  };
}
