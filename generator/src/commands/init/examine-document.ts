import { buildModels } from "../../analyze/build-models.js";
import { loadApi } from "../../config/documents/load-api.js";
import { resolveConfig } from "../../config/resolve-config.js";
import { mustStop } from "../must-stop.js";
import type { PackageConfig } from "../../config/config.js";
import { Reporter } from "../../diagnostics/reporter.js";
import type { Assets } from "../../host/assets.js";
import type { Host } from "../../host/host.js";
import type { Sources } from "../../load/sources.js";
import { describeMarking } from "../../version/describe-marking.js";
import { documentsOf } from "../../version/versioned-api.js";
import { listPagination } from "../list-pagination.js";
import { groupRefused } from "./group-refused.js";
import type { Progress } from "../run-options.js";
import type { Findings } from "./findings.js";

export interface ExamineOptions {
  readonly allow: readonly string[];
  readonly allowBroken: boolean;
  readonly host: Host;
  readonly assets: Pick<Assets, "configSchema">;
  readonly sources: Sources;
  readonly reporter: Reporter;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface Examination {
  readonly findings: Findings;
  /** The path or the normalized URL of the document. */
  readonly path: string;
  /** The package that `almanac generate` creates for the document without a configuration. */
  readonly package: PackageConfig;
}

/** Reads a document, and finds its versions and how its lists are paginated. Null if it has errors, which are reported. */
export async function examineDocument(
  document: string,
  { allow, allowBroken, host, assets, sources, reporter, onProgress }: ExamineOptions,
): Promise<Examination | null> {
  const choice = { document, allow, allowBroken };
  onProgress?.({ api: document, stage: "load" });
  const config = await resolveConfig(choice, { sources, reporter, host, schema: assets.configSchema });
  const [api] = config?.apis ?? [];
  if (api?.documents.kind !== "one" || reporter.hasErrors) return null;
  const found = new Reporter();
  const versioned = await loadApi(api, { host, sources, reporter: found });
  onProgress?.({ api: document, stage: "analyze" });
  const model = versioned === null ? undefined : buildModels(versioned, found).at(-1);
  for (const { help, related, ...each } of groupRefused(found.diagnostics))
    reporter.report({ ...each, ...(help === null ? {} : { help }), ...(related === null ? {} : { related }) });
  if (versioned === null || model === undefined || mustStop(reporter)) return null;
  const { path } = api.documents.document;
  const titles = documentsOf(versioned.documents).map(({ title }) => title);
  return {
    findings: {
      document: path,
      title: titles[0] ?? "",
      operations: model.operations.length,
      versions: versioned.versions,
      marking: describeMarking(versioned),
      lists: listPagination(model),
    },
    path,
    package: api.package,
  };
}
