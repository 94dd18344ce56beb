import { prepareAnalysis } from "../analyze/analyze.js";
import { configOf, withSlashes } from "../config/config-of.js";
import { openApi } from "../config/open-api.js";
import { locate } from "../diagnostics/locate.js";
import type { LocatedDiagnostic } from "../diagnostics/diagnostic.js";
import { Reporter } from "../diagnostics/reporter.js";
import { reportHostErrors } from "../diagnostics/report-host-errors.js";
import { Sources } from "../load/sources.js";
import type { RunOptions } from "./run.js";
import { checkExamples } from "../validate/check-examples.js";
import { checkLedger } from "../validate/check-ledger.js";
import { documentsOf, type VersionedApi } from "../version/versioned-api.js";

export interface Validation {
  /** Whether there is neither an error nor a warning. */
  readonly isValid: boolean;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly apis: readonly { readonly name: string; readonly operations: number }[];
  readonly textOf: (file: string) => string | null;
}

/** Holds documents against the specification, their own schemas, and the ledger, and reports all that is wrong. */
export async function validateWith(options: RunOptions): Promise<Validation> {
  const { host, assets } = options;
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const opened = new Map<string, VersionedApi>();
  await reportHostErrors(reporter, async () => {
    const config = await configOf(withSlashes(options, options.host), {
      sources,
      reporter,
      schema: assets.configSchema,
    });
    for (const api of config?.apis ?? []) {
      options.onProgress?.({ api: api.name, stage: "load" });
      const versioned = await openApi(api, { host, sources, reporter });
      if (versioned === null) continue;
      opened.set(api.name, versioned);
      // Names that collide are found when they are given.
      prepareAnalysis(versioned, reporter);
      for (const document of documentsOf(versioned.documents)) checkExamples(document, reporter);
    }
    // A page about an API that could not be read, or was not asked for, cannot be judged.
    if (
      config !== null &&
      config.ledger !== null &&
      opened.size === config.apis.length &&
      (options.apis ?? []).length === 0
    ) {
      await checkLedger({ ...config.ledger, schema: assets.ledgerSchema, apis: opened, host, sources, reporter });
    }
  });
  return {
    isValid: reporter.diagnostics.every(({ severity }) => severity === "note"),
    diagnostics: locate(reporter.diagnostics, sources),
    apis: [...opened].map(([name, { documents }]) => ({
      name,
      operations: documentsOf(documents).flatMap(({ operations }) => operations).length,
    })),
    textOf: (file) => sources.textOf(file),
  };
}
