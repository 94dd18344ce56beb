import { buildModels } from "./analyze/build-models.js";
import type { AnalyzedApi } from "./analyzed-api.js";
import type { ApiConfig } from "./config/config.js";
import { loadApi } from "./config/documents/load-api.js";
import { RecordingReporter } from "./diagnostics/recording-reporter.js";
import { haveSameAnswers } from "./host/have-same-answers.js";
import { recordAnswers } from "./host/record-answers.js";
import { textOf } from "./model/memory/text-of.js";
import type { Run } from "./run.js";

/**
 * Loads and analyzes an API once per run. If it cannot be loaded, reports the reason and returns null. If everything
 * that an earlier run of this process read for the API is unchanged, returns the result of that run.
 */
export async function analyzeApi(api: ApiConfig, run: Run): Promise<AnalyzedApi | null> {
  const cached = run.analyzed.get(api.name);
  if (cached !== undefined) return cached;
  const config = textOf(api);
  run.onStage("load");
  const analyzed = (await recall(api, config, run)) ?? (await analyze(api, config, run));
  run.analyzed.set(api.name, analyzed);
  return analyzed;
}

async function recall({ name }: ApiConfig, config: string, run: Run): Promise<AnalyzedApi | null> {
  const { host, sources, reporter, memory } = run;
  const known = memory.apis.find(name, [config]);
  // After an error, the analysis skips some checks, so its diagnostics can differ from those of the earlier run.
  if (known === null || reporter.hasErrors) return null;
  const isSame = (await haveSameAnswers(known.answers, host)) && (await sources.repeat(known.steps));
  if (!isSame) return null;
  for (const each of known.reports) reporter.report(each);
  return known.value;
}

async function analyze(api: ApiConfig, config: string, run: Run): Promise<AnalyzedApi | null> {
  const { sources, memory, onStage } = run;
  const reporter = new RecordingReporter(run.reporter);
  const { host, answers, hasReadMore } = recordAnswers(run.host);
  const { result: loaded, steps } = await sources.record(() => loadApi(api, { host, sources, reporter, onStage }));
  onStage("analyze");
  if (loaded === null) return null;
  const value = { api: loaded, models: buildModels(loaded, reporter) };
  if (!reporter.hasErrors && !hasReadMore())
    memory.apis.keep(api.name, [config], { value, reports: reporter.reports, steps, answers });
  return value;
}
