import { buildModels } from "../../analyze/build-models.js";
import { buildPackageInfo } from "../../config/build-package-info.js";
import { loadApi } from "../../config/documents/load-api.js";
import { resolveConfig } from "../../config/resolve-config.js";
import { sourceOfApi } from "../../config/source-of-api.js";
import { withSlashes } from "../../config/with-slashes.js";
import type { LocatedDiagnostic } from "../../diagnostics/diagnostic.js";
import { locate } from "../../diagnostics/locate.js";
import { reportHostErrors } from "../../diagnostics/report-host-errors.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { buildEditions } from "../../edition/build-editions.js";
import type { Edition } from "../../edition/edition.js";
import { emitPackage } from "../../emit/emit-package.js";
import type { Assets } from "../../host/assets.js";
import { Sources } from "../../load/sources.js";
import type { Model } from "../../model/model.js";
import { createRender } from "../../render/engine.js";
import { render } from "../../render/render.js";
import type { PackageFiles } from "../../upgrade/find/package-code.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { DocumentSide } from "./document-side.js";

/** The package generated from a document. Its files are only in memory. */
export interface DocumentPackage {
  readonly packageName: string;
  readonly folder: string;
  readonly api: VersionedApi;
  /** One model for each version, oldest first. */
  readonly models: readonly Model[];
  readonly editions: readonly Edition[];
  readonly files: PackageFiles;
}

export interface BuiltDocument {
  /** Null if the document can't be loaded. */
  readonly built: DocumentPackage | null;
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Returns the text of a file that diagnostics name; null for an unknown file. */
  readonly textOf: (file: string) => string | null;
}

/** Builds the package of a document in memory. */
export async function buildDocumentPackage(
  { choice, host, filePrefix = "" }: DocumentSide,
  assets: Assets,
): Promise<BuiltDocument> {
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const found: DocumentPackage[] = [];
  await reportHostErrors(reporter, async () => {
    const options = { sources, reporter, host, schema: assets.configSchema };
    const config = await resolveConfig(withSlashes(choice, host), options);
    const [own] = config?.apis ?? [];
    if (own === undefined) return;
    const api = await loadApi(own, options);
    const source = sourceOfApi(own);
    const info = await buildPackageInfo(own.package, { ...options, assets, source, copyRoots: [] });
    if (api === null || info === null) return;
    const models = buildModels(api, reporter);
    const editions = buildEditions(models, []);
    const files = render(emitPackage(editions, info), createRender(assets.templates));
    const { name: packageName } = own.package;
    const contents = new Map(files.map((each) => [each.path, each.contents]));
    found.push({ packageName, folder: own.folder, api, models, editions, files: contents });
  });
  return {
    built: reporter.hasErrors ? null : (found[0] ?? null),
    diagnostics: locate(reporter.diagnostics, sources).map((each) => ({ ...each, file: `${filePrefix}${each.file}` })),
    textOf: (file) => (file.startsWith(filePrefix) ? sources.textOf(file.slice(filePrefix.length)) : null),
  };
}
