import { buildModels } from "../../analyze/build-models.js";
import type { Choice } from "../../config/choice.js";
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
import { buildStep, type StepSide } from "./build-step.js";
import { listCode } from "./list-code.js";
import type { DocumentSide } from "./document-side.js";
import { openDocuments, type OpenedDocuments } from "./open-documents.js";
import type { UpgradeTarget } from "./upgrade-target.js";

export interface UpgradeRequest {
  readonly source: UpgradeSource;
  /** The versions; null for the newest one of each document, if there are two documents. */
  readonly from: string | null;
  readonly to: string | null;
  /** The files and folders whose code is upgraded. */
  readonly paths: readonly string[];
  /** Whether the files will be rewritten. The lines and columns of the report are then those after the rewrite. */
  readonly isWritten: boolean;
  readonly host: Host;
  readonly assets: Assets;
}

/** Two versions of the configured APIs or of one document, or two documents. */
export type UpgradeSource =
  | { readonly kind: "one"; readonly choice: Choice }
  | { readonly kind: "two"; readonly base: DocumentSide; readonly revision: DocumentSide };

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

/** Computes the changes that code needs to use another version of a package. Writes nothing. */
export async function upgradeCode(request: UpgradeRequest): Promise<UpgradeResult> {
  const { host, source } = request;
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const opened: OpenedDocuments[] = [];
  const reports: UpgradeReport[] = [];
  await reportHostErrors(reporter, async () => {
    const context = { ...request, sources, reporter };
    const documents = source.kind === "two" ? await openDocuments(source, context) : null;
    if (documents !== null) opened.push(documents);
    const target = source.kind === "one" ? await findPackages(source.choice, context) : (documents?.target ?? null);
    const report = target === null ? null : await upgradeWith(target, context);
    if (report !== null) reports.push(report);
  });
  const diagnostics = [...opened.flatMap((each) => each.diagnostics), ...locate(reporter.diagnostics, sources)];
  return {
    report: diagnostics.some(({ severity }) => severity === "error") ? null : (reports[0] ?? null),
    diagnostics,
    textOf: (file) => opened[0]?.textOf(file) ?? sources.textOf(file),
  };
}

async function upgradeWith(
  { packages, except, labels: [from, to] }: UpgradeTarget,
  context: UpgradeContext,
): Promise<UpgradeReport | null> {
  const { host, reporter } = context;
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
    importing: upgrades.reduce((sum, { importing }) => sum + importing, 0),
    earlierErrors: upgrades.reduce((sum, { earlierErrors }) => sum + earlierErrors, 0),
  };
}

/** Loads the APIs that have both versions. Reports the versions if no API has them. */
async function findPackages(choice: Choice, context: UpgradeContext): Promise<UpgradeTarget | null> {
  const { host, reporter, sources, assets } = context;
  const [from, to] = [context.from ?? "", context.to ?? ""];
  const config = await resolveConfig(withSlashes(choice, host), {
    sources,
    reporter,
    host,
    schema: assets.configSchema,
  });
  if (config === null) return null;
  const loaded: VersionedApi[] = [];
  const found: UpgradedPackage[] = [];
  for (const api of config.apis) {
    const versioned = await loadApi(api, context);
    if (versioned === null) continue;
    loaded.push(versioned);
    if (!versioned.versions.includes(from) || !versioned.versions.includes(to)) continue;
    const models = buildModels(versioned, reporter);
    const sideOf = (version: string): StepSide | null => {
      const model = models.find((each) => each.version === version);
      return model === undefined ? null : { api: versioned, models, model };
    };
    const [old, next] = [sideOf(from), sideOf(to)];
    if (old === null || next === null) continue;
    const step = buildStep(old, next, {
      packageName: api.package.name,
      target: `Version ${to}`,
      isConfigured: choice.document === undefined,
      paths: [{ from: `/${from}`, to: `/${to}` }],
      renamed: api.renamed.map(({ name, to: successor }) => ({ from: name, to: successor })),
    });
    found.push({ step, folder: await host.realPath(api.folder), contents: null });
  }
  if (found.length === 0) reportVersions(loaded, { from, to, reporter });
  const except = [...config.apis, ...config.mocks].map(({ folder }) => folder);
  return found.length === 0 ? null : { packages: found, except, labels: [from, to] };
}

function reportVersions(
  apis: readonly VersionedApi[],
  { from, to, reporter }: { readonly from: string; readonly to: string; readonly reporter: Reporter },
): void {
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
