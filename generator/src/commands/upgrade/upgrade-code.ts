import type { Choice } from "../../config/choice.js";
import type { Config } from "../../config/config.js";
import { loadApi } from "../../config/documents/load-api.js";
import { resolveConfig } from "../../config/resolve-config.js";
import { withSlashes } from "../../config/with-slashes.js";
import type { LocatedDiagnostic } from "../../diagnostics/diagnostic.js";
import { locate } from "../../diagnostics/locate.js";
import { reportHostErrors } from "../../diagnostics/report-host-errors.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { Assets } from "../../host/assets.js";
import { isInside } from "../../host/file-path.js";
import type { Host } from "../../host/host.js";
import { Sources } from "../../load/sources.js";
import { locationOf } from "../../model/location.js";
import type { UpgradedPackage } from "../../upgrade/find/package-code.js";
import { openProjects } from "../../upgrade/program/open-projects.js";
import { upgradeProject } from "../../upgrade/upgrade-project.js";
import type { UpgradeItem, UpgradeReport } from "../../upgrade/upgrade-report.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import { buildStep } from "./build-step.js";
import { listCode } from "./list-code.js";

export interface UpgradeRequest {
  readonly choice: Choice;
  readonly from: string;
  readonly to: string;
  /** The files and folders whose code is upgraded. */
  readonly paths: readonly string[];
  /** Whether the files will be rewritten. The lines and columns of the report are then those after the rewrite. */
  readonly isWritten: boolean;
  readonly host: Host;
  readonly assets: Pick<Assets, "configSchema">;
}

export interface UpgradeResult {
  /** Null if the API or the code can't be read. */
  readonly report: UpgradeReport | null;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly textOf: (file: string) => string | null;
}

interface UpgradeContext extends UpgradeRequest {
  readonly sources: Sources;
  readonly reporter: Reporter;
}

/** Computes the changes that code needs to use another version of the configured packages. Writes nothing. */
export async function upgradeCode(request: UpgradeRequest): Promise<UpgradeResult> {
  const { host, choice, assets } = request;
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const reports: UpgradeReport[] = [];
  await reportHostErrors(reporter, async () => {
    const options = { sources, reporter, host, schema: assets.configSchema };
    const config = await resolveConfig(withSlashes(choice, host), options);
    const report = config === null ? null : await upgradeWith(config, { ...request, sources, reporter });
    if (report !== null) reports.push(report);
  });
  const diagnostics = locate(reporter.diagnostics, sources);
  return {
    report: reporter.hasErrors ? null : (reports[0] ?? null),
    diagnostics,
    textOf: (file) => sources.textOf(file),
  };
}

async function upgradeWith(config: Config, context: UpgradeContext): Promise<UpgradeReport | null> {
  const { from, to, host, reporter } = context;
  const packages = await findPackages(config, context);
  if (packages.length === 0) return null;
  const except = [...config.apis, ...config.mocks].map(({ folder }) => folder);
  const files = await listCode(context.paths, { except, host, reporter });
  const { projects, problems } = openProjects(files);
  for (const message of problems)
    reporter.report({
      code: "unreadable-code",
      severity: "error",
      at: locationOf("tsconfig.json", ""),
      message,
      help: "Correct the TypeScript configuration.",
    });
  if (reporter.hasErrors) return null;
  const upgrades = projects.map((project) => upgradeProject(project, { packages, isWritten: context.isWritten }));
  const root = await host.realPath(".");
  const relative = (path: string): string =>
    root !== null && isInside(root, path) ? path.slice(root.length + (root.endsWith("/") ? 0 : 1)) : path;
  const operations = new Set(upgrades.flatMap((each) => each.operations));
  return {
    packages: packages.map(({ step }) => step.packageName),
    from,
    to,
    items: withoutDuplicates(upgrades.flatMap(({ items }) => items))
      .map((item) => ({ ...item, file: relative(item.file) }))
      .sort((left, right) =>
        left.file === right.file
          ? left.line - right.line || left.column - right.column
          : left.file < right.file
            ? -1
            : 1,
      ),
    operations: [...operations].map(({ before: { resource, member, method, path }, findings }) => ({
      operation: `${resource}.${member}`,
      method,
      path,
      findings,
    })),
    files: upgrades.flatMap((each) => each.files.map((file) => ({ ...file, path: relative(file.path) }))),
    scanned: files.length,
    earlierErrors: upgrades.reduce((sum, { earlierErrors }) => sum + earlierErrors, 0),
  };
}

/** Loads the APIs that have both versions. Reports the versions if no API has them. */
async function findPackages(config: Config, context: UpgradeContext): Promise<readonly UpgradedPackage[]> {
  const { from, to, host, reporter } = context;
  const loaded: VersionedApi[] = [];
  const found: UpgradedPackage[] = [];
  for (const api of config.apis) {
    const versioned = await loadApi(api, context);
    if (versioned === null) continue;
    loaded.push(versioned);
    if (!versioned.versions.includes(from) || !versioned.versions.includes(to)) continue;
    const renamed = api.renamed.map(({ name, to: successor }) => ({ from: name, to: successor }));
    const options = { packageName: api.package.name, from, to, renamed, reporter };
    const step = buildStep(versioned, options);
    if (step !== null) found.push({ step, folder: await host.realPath(api.folder) });
  }
  if (found.length === 0) reportVersions(loaded, context);
  return found;
}

function reportVersions(apis: readonly VersionedApi[], { from, to, reporter }: UpgradeContext): void {
  const versions = [...new Set(apis.flatMap((each) => each.versions))];
  const missing = [
    ["--from", from],
    ["--to", to],
  ].filter(([, version = ""]) => !versions.includes(version));
  if (missing.length === 0 && versions.length > 0) missing.push(["--from", from]);
  for (const [option = "", version = ""] of missing)
    reporter.report({
      code: "unknown-version",
      severity: "error",
      at: locationOf(option, ""),
      message: `No API has the version ${JSON.stringify(version)}.`,
      help: didYouMean(
        version,
        versions,
        versions.length === 0 ? "The APIs have no versions." : `The versions are ${versions.join(", ")}.`,
      ),
    });
}

/** Removes duplicate items. A file outside the upgraded folders can belong to several projects. */
function withoutDuplicates(items: readonly UpgradeItem[]): readonly UpgradeItem[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
