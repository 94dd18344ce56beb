import type { MockTables } from "@almanac/mock/codegen/v1";
import { resolveConfig } from "../config/resolve-config.js";
import { withSlashes } from "../config/with-slashes.js";
import { loadApi } from "../config/documents/load-api.js";
import type { LocatedDiagnostic } from "../diagnostics/diagnostic.js";
import { locate } from "../diagnostics/locate.js";
import { Reporter } from "../diagnostics/reporter.js";
import { reportHostErrors } from "../diagnostics/report-host-errors.js";
import { Sources } from "../load/sources.js";
import type { MockedApi } from "../mock/mocked-api.js";
import { buildTables } from "../mock/tables/build-tables.js";
import { buildModels } from "../analyze/build-models.js";
import type { RunOptions } from "./run-options.js";
import { textsForFrames } from "./texts-for-frames.js";

export interface MockTablesResult {
  /** Null if the documents have errors; `diagnostics` contains the errors. */
  readonly tables: MockTables | null;
  /** The APIs that could be read. */
  readonly apis: readonly MockedApi[];
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly textOf: (file: string) => string | null;
}

/** Builds the tables for a mock of a document, or of the APIs in a configuration. */
export async function buildMockTables(options: RunOptions): Promise<MockTablesResult> {
  const { host, assets } = options;
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const apis: MockedApi[] = [];
  await reportHostErrors(reporter, async () => {
    const config = await resolveConfig(withSlashes(options, options.host), {
      sources,
      reporter,
      host: options.host,
      schema: assets.configSchema,
    });
    for (const each of config?.apis ?? []) {
      options.onProgress?.({ api: each.name, stage: "load" });
      const api = await loadApi(each, { host, sources, reporter });
      if (api === null) continue;
      options.onProgress?.({ api: each.name, stage: "analyze" });
      apis.push({ name: each.name, api, models: buildModels(api, reporter) });
    }
  });
  const isSound = apis.length > 0 && !reporter.hasErrors;
  const tables = isSound ? buildTables(apis, reporter) : null;
  const diagnostics = locate(reporter.diagnostics, sources);
  return {
    tables: reporter.hasErrors ? null : tables,
    apis,
    diagnostics,
    textOf: await textsForFrames(options, { sources, diagnostics }),
  };
}
