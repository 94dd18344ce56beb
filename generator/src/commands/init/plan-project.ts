import { loadApi } from "../../config/documents/load-api.js";
import { resolveConfig } from "../../config/resolve-config.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { isInside } from "../../host/file-path.js";
import { mustStop } from "../must-stop.js";
import type { Assets } from "../../host/assets.js";
import type { Host } from "../../host/host.js";
import { isUrl } from "../../load/resolve-target.js";
import { Sources } from "../../load/sources.js";
import { checkOutputFolder } from "../check-output-folder.js";
import { formatSources } from "../sources/format-sources.js";
import { overlayHost } from "../sources/overlay-host.js";
import { readSources } from "../sources/read-sources.js";
import { sourcesPath } from "../sources/sources-path.js";
import { copyDocuments } from "./copy-documents.js";
import { formatConfig, type NewConfig } from "./format-config.js";

export interface PlanOptions {
  readonly host: Host;
  readonly assets: Assets;
  /** The files that were read when the document was examined. */
  readonly sources: Sources;
  readonly reporter: Reporter;
}

/** The files that `almanac init` writes, keyed by path. The configuration is the last one. */
export interface ProjectPlan {
  readonly files: ReadonlyMap<string, string>;
  /** Whether the document was copied from a URL. */
  readonly isCopied: boolean;
}

const config = "almanac.yaml";

/**
 * Plans the files of a project, and loads them as `almanac generate` will. If the document can't be copied or the
 * configuration is invalid, reports that and returns null.
 */
export async function planProject(answers: NewConfig, options: PlanOptions): Promise<ProjectPlan | null> {
  return isUrl(answers.document) ? planCopies(answers, options) : planOwn(answers, options);
}

async function planOwn(answers: NewConfig, options: PlanOptions): Promise<ProjectPlan | null> {
  const plan = { files: new Map([[config, formatConfig(answers)]]), isCopied: false };
  return (await loadPlan(plan, { ...options, isLoaded: false })) === null ? null : plan;
}

async function planCopies(answers: NewConfig, options: PlanOptions): Promise<ProjectPlan | null> {
  const { host, reporter } = options;
  const { name, document, allow } = answers;
  const copies = copyDocuments(document, { name, allow, sources: options.sources, reporter });
  if (copies === null) return null;
  const listPath = sourcesPath(config);
  const sources = new Sources((path) => host.readText(path), reporter);
  const known = await readSources(listPath, { sources, reporter });
  if (known === null) return null;
  const list = formatSources(new Map([...known, [copies.path, copies.source]]));
  const planWith = (allowed: readonly string[]): ProjectPlan => {
    const entries = [...(copies.folder === null ? [] : [copies.folder]), ...allowed];
    const text = formatConfig({ ...answers, document: copies.path, allow: entries });
    return { files: new Map([...copies.files, [listPath, list], [config, text]]), isCopied: true };
  };
  // References that contain a complete URL are not changed, so their documents must stay allowed.
  const plan = planWith(copies.source.allow);
  const paths = await loadPlan(plan, { ...options, isLoaded: true });
  if (paths === null) return null;
  return paths.some(isUrl) ? plan : planWith([]);
}

interface LoadPlanOptions extends PlanOptions {
  /** Whether to load the document too. */
  readonly isLoaded: boolean;
}

/** Loads the planned configuration, and returns the paths of the files that were read. Null if there are errors. */
async function loadPlan(
  { files }: ProjectPlan,
  { host, assets, reporter, sources: fetched, isLoaded }: LoadPlanOptions,
): Promise<readonly string[] | null> {
  const planned = overlayHost(host, {
    textOf: async (path) => files.get(path) ?? null,
    isFolder: (path) => [...files.keys()].some((each) => isInside(path, each)),
  });
  // Nothing is fetched a second time.
  const reading = { ...planned, fetchText: async (url: string) => fetched.textOf(url) ?? planned.fetchText(url) };
  const sources = new Sources((path) => reading.readText(path), reporter);
  const loaded = await resolveConfig({ config }, { sources, reporter, host: reading, schema: assets.configSchema });
  const [api] = loaded?.apis ?? [];
  if (loaded === null || api === undefined || reporter.hasErrors) return null;
  if (!(await checkOutputFolder(loaded.output, { host: reading, assets, config }, reporter))) return null;
  if (isLoaded) await loadApi(api, { host: reading, sources, reporter });
  return mustStop(reporter) ? null : sources.paths;
}
