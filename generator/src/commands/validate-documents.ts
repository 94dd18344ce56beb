import { prepareAnalysis } from "../analyze/prepare-analysis.js";
import { resolveConfig } from "../config/resolve-config.js";
import { withSlashes } from "../config/with-slashes.js";
import { loadApi } from "../config/documents/load-api.js";
import { locate } from "../diagnostics/locate.js";
import type { LocatedDiagnostic } from "../diagnostics/diagnostic.js";
import { Reporter } from "../diagnostics/reporter.js";
import { reportHostErrors } from "../diagnostics/report-host-errors.js";
import { Sources } from "../load/sources.js";
import { reportedDiagnostics } from "./reported-diagnostics.js";
import type { RunOptions } from "./run-options.js";
import { textsForFrames } from "./texts-for-frames.js";
import { checkErrorCatalogues } from "../validate/check-error-catalogues.js";
import { checkExamples } from "../validate/check-examples.js";
import { checkLedger } from "../validate/check-ledger.js";
import { documentsOf, type VersionedApi } from "../version/versioned-api.js";

export interface Validation {
  /** Whether there are no errors and no warnings. */
  readonly isValid: boolean;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly apis: readonly { readonly name: string; readonly operations: number }[];
  readonly textOf: (file: string) => string | null;
}

/** Validates documents against the OpenAPI specification and the ledger, and their examples against their schemas. */
export async function validateDocuments(options: RunOptions): Promise<Validation> {
  const { host, assets } = options;
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const opened = new Map<string, VersionedApi>();
  await reportHostErrors(reporter, async () => {
    const config = await resolveConfig(withSlashes(options, options.host), {
      sources,
      reporter,
      host: options.host,
      schema: assets.configSchema,
    });
    for (const api of config?.apis ?? []) {
      options.onProgress?.({ api: api.name, stage: "load" });
      const versioned = await loadApi(api, { host, sources, reporter });
      if (versioned === null) continue;
      opened.set(api.name, versioned);
      // The result isn't used: the analysis is run only to report problems such as name collisions.
      prepareAnalysis(versioned, reporter);
      for (const document of documentsOf(versioned.documents)) {
        checkExamples(document, reporter);
        checkErrorCatalogues(document, reporter);
      }
    }
    // The ledger can have pages for any API, so it is checked only if all APIs were requested and loaded.
    if (
      config !== null &&
      config.ledger !== null &&
      opened.size === config.apis.length &&
      (options.apis ?? []).length === 0
    ) {
      await checkLedger({ ...config.ledger, schema: assets.ledgerSchema, apis: opened, host, sources, reporter });
    }
  });
  const diagnostics = locate(reportedDiagnostics(reporter, options), sources);
  return {
    isValid: reporter.diagnostics.every(({ severity }) => severity === "note"),
    diagnostics,
    apis: [...opened].map(([name, { documents }]) => ({
      name,
      operations: documentsOf(documents).flatMap(({ operations }) => operations).length,
    })),
    textOf: await textsForFrames(options, { sources, diagnostics }),
  };
}
