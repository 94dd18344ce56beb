import type { Choice } from "../../config/choice.js";
import type { ApiConfig } from "../../config/config.js";
import { loadApi } from "../../config/documents/load-api.js";
import { noFilter } from "../../config/read/read-filter.js";
import { noRenames } from "../../config/read/read-renames.js";
import { resolveConfig } from "../../config/resolve-config.js";
import { sourceOfApi } from "../../config/source-of-api.js";
import { withSlashes } from "../../config/with-slashes.js";
import type { LocatedDiagnostic } from "../../diagnostics/diagnostic.js";
import { locate } from "../../diagnostics/locate.js";
import { reportHostErrors } from "../../diagnostics/report-host-errors.js";
import { Reporter } from "../../diagnostics/reporter.js";
import type { Assets } from "../../host/assets.js";
import type { Host } from "../../host/host.js";
import { Sources } from "../../load/sources.js";
import { locationOf } from "../../model/location.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { AgainstReport } from "./against-report.js";
import { buildAgainstReport } from "./build-against-report.js";
import { findPublished } from "./find-published.js";

export interface AgainstRequest {
  readonly choice: Choice;
  /** The published document, or a folder or installed package that contains it. */
  readonly against: string;
  /** The version of our API to compare. Null for all common versions, or the newest if there are none. */
  readonly version: string | null;
  readonly host: Host;
  readonly assets: Pick<Assets, "configSchema">;
}

export interface AgainstResult {
  /** Null if a document can't be read. */
  readonly report: AgainstReport | null;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly textOf: (file: string) => string | null;
}

interface AgainstContext extends AgainstRequest {
  readonly sources: Sources;
  readonly reporter: Reporter;
}

/** Compares the document of an API with the one that the vendor publishes. */
export async function comparePublished(request: AgainstRequest): Promise<AgainstResult> {
  const { host } = request;
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const reports: AgainstReport[] = [];
  await reportHostErrors(reporter, async () => {
    const report = await compare({ ...request, reporter, sources });
    if (report !== null) reports.push(report);
  });
  return {
    report: reporter.hasErrors ? null : (reports[0] ?? null),
    diagnostics: locate(reporter.diagnostics, sources),
    textOf: (file) => sources.textOf(file),
  };
}

async function compare(context: AgainstContext): Promise<AgainstReport | null> {
  const { choice, against, version, host, reporter, sources } = context;
  const own = await chooseApi(choice, context);
  const path = await findPublished(against, context);
  if (own === null || path === null) return null;
  const published = await chooseApi({ document: path, allow: choice.allow ?? [] }, context);
  if (published === null) return null;
  // Renames don't affect requests or responses. The published document is read with the same versioning settings.
  const here = await loadApi({ ...own, renames: noRenames }, { host, sources, reporter });
  const there = await loadApi(toPublished(published, own), { host, sources, reporter });
  if (here === null || there === null || reporter.hasErrors || !isKnown(here, context)) return null;
  return buildAgainstReport({ here, there, names: [sourceOfApi(own), against], version, sources, reporter });
}

/** Returns the API that a choice selects. Reports an error if it selects several. */
async function chooseApi(choice: Choice, context: AgainstContext): Promise<ApiConfig | null> {
  const { host, reporter, assets } = context;
  const config = await resolveConfig(withSlashes(choice, host), { ...context, schema: assets.configSchema });
  const [api, another] = config?.apis ?? [];
  if (api === undefined || another === undefined) return api ?? null;
  reporter.report({
    code: "unknown-api",
    severity: "error",
    at: locationOf("--api", ""),
    message: "The configuration has several APIs; only one can be compared with a published document.",
    help: `Add --api ${api.name}, for example.`,
  });
  return null;
}

function toPublished(published: ApiConfig, { versions, formats }: ApiConfig): ApiConfig {
  return {
    ...published,
    versions: { ...versions, only: null },
    formats,
    filter: noFilter,
    // Vendors publish documents with broken references. Parts that depend on them can't be compared.
    allowsBroken: true,
  };
}

function isKnown({ versions }: VersionedApi, { version, reporter }: AgainstContext): boolean {
  if (version === null || versions.includes(version)) return true;
  reporter.report({
    code: "unknown-version",
    severity: "error",
    at: locationOf("--version", ""),
    message: `The API has no version ${JSON.stringify(version)}.`,
    help: versions.length === 0 ? "It has no versions." : `It has the following versions: ${versions.join(", ")}.`,
  });
  return false;
}
