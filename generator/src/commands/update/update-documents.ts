import { locate } from "../../diagnostics/locate.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { reportHostErrors } from "../../diagnostics/report-host-errors.js";
import type { DiffReport } from "../../diff/report.js";
import { joinPath } from "../../host/file-path.js";
import type { Assets } from "../../host/assets.js";
import type { Host } from "../../host/host.js";
import { Sources } from "../../load/sources.js";
import type { LocatedDiagnostic } from "../../diagnostics/diagnostic.js";
import type { Progress } from "../run-options.js";
import { formatSources } from "../sources/format-sources.js";
import { sourcesPath } from "../sources/sources-path.js";
import { checkCopies } from "./check-copies.js";
import { compareCopies } from "./compare-copies.js";
import type { CopiedDocument } from "./copied-document.js";
import { FetchedCopies } from "./fetched-copies.js";
import { planCopies } from "./plan-copies.js";
import { selectDocuments } from "./select-documents.js";
import type { UpdatedFile, UpdateResult } from "./update-result.js";
import { writeCopies } from "./write-copies.js";

export interface UpdateOptions {
  /** The path of the configuration. */
  readonly config: string;
  /** The name of an API; null for all. */
  readonly api: string | null;
  /** Whether to replace the copies. */
  readonly isWritten: boolean;
  readonly host: Host;
  readonly assets: Assets;
  readonly onProgress?: (progress: Progress) => void;
}

interface Checked {
  readonly document: CopiedDocument;
  readonly files: readonly UpdatedFile[];
}

/** Fetches copied documents again, compares the APIs with those of the copies, and replaces the copies. */
export async function updateDocuments({
  api,
  isWritten,
  host,
  assets,
  onProgress,
  ...rest
}: UpdateOptions): Promise<UpdateResult> {
  const config = joinPath(".", host.withSlashes(rest.config));
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const found: { files: readonly UpdatedFile[] | null; report: DiffReport | null } = { files: null, report: null };
  const compared: { readonly diagnostics: LocatedDiagnostic[]; textOf: (file: string) => string | null } = {
    diagnostics: [],
    textOf: () => null,
  };
  await reportHostErrors(reporter, async () => {
    const selected = await selectDocuments({ config, api, host, assets, sources, reporter });
    if (selected === null || reporter.hasErrors) return;
    const { documents, list, apisOf } = selected;
    const copies = new FetchedCopies(documents, config, host);
    const checked: Checked[] = [];
    for (const document of documents) {
      onProgress?.({ api: document.source.url, stage: "load" });
      checked.push({ document, files: await checkCopies(document, { copies, config, host, reporter }) });
    }
    if (reporter.hasErrors) return;
    const changed = checked.filter(({ files }) => files.some(({ state }) => state !== "unchanged"));
    const apis = [...new Set(changed.flatMap(({ document }) => apisOf(document)))];
    if (changed.length > 0) {
      onProgress?.({ api: apis.join(", "), stage: "analyze" });
      const comparison = await compareCopies({ config, apis, base: host, revision: copies.host, assets });
      compared.diagnostics.push(...comparison.diagnostics);
      compared.textOf = comparison.textOf;
      if (!comparison.isSound) return;
      found.report = comparison.report;
    }
    const plan = await planCopies(checked, { list, copies, config, host });
    found.files = plan.files;
    const listPath = sourcesPath(config);
    // A list that a formatter has changed isn't rewritten.
    const isListed = formatSources(list) === plan.list;
    const changes = [...plan.changes, ...(isListed ? [] : [{ path: listPath, text: plan.list }])];
    if (isWritten) await writeCopies(changes, config, host);
  });
  const diagnostics = [...locate(reporter.diagnostics, sources), ...compared.diagnostics];
  return {
    ...found,
    files: reporter.hasErrors ? null : found.files,
    diagnostics,
    textOf: (file) => sources.textOf(file) ?? compared.textOf(file),
  };
}
