import { locate } from "../../diagnostics/locate.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { reportHostErrors } from "../../diagnostics/report-host-errors.js";
import { joinPath } from "../../host/file-path.js";
import { mustStop } from "../must-stop.js";
import type { Assets } from "../../host/assets.js";
import type { Host } from "../../host/host.js";
import { Sources } from "../../load/sources.js";
import type { Progress } from "../run-options.js";
import { formatSources } from "../sources/format-sources.js";
import { hideQuery } from "../sources/hide-query.js";
import { sourcesPath } from "../sources/sources-path.js";
import { checkCopies } from "./check-copies.js";
import { compareCopies, type CopyComparison } from "./compare-copies.js";
import { FetchedCopies } from "./fetched-copies.js";
import { planCopies, type CheckedDocument } from "./plan-copies.js";
import { finishInterrupted } from "./finish-interrupted.js";
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

/** Fetches copied documents again and finds the changes of their APIs. Replaces the copies if `isWritten`. */
export async function updateDocuments(options: UpdateOptions): Promise<UpdateResult> {
  const { host } = options;
  const config = joinPath(".", host.withSlashes(options.config));
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const updates: Update[] = [];
  await reportHostErrors(reporter, async () => {
    updates.push(await update({ ...options, config }, { sources, reporter }));
  });
  const { files, comparison } = updates[0] ?? nothing;
  return {
    files: reporter.hasErrors ? null : files,
    report: comparison?.report ?? null,
    diagnostics: [...locate(reporter.diagnostics, sources), ...(comparison?.diagnostics ?? [])],
    areOriginalsInvalid: comparison?.isSound === false,
    textOf: (file) => sources.textOf(file) ?? comparison?.textOf(file) ?? null,
  };
}

interface Update {
  /** Null if there are errors. */
  readonly files: readonly UpdatedFile[] | null;
  /** Null if the APIs weren't compared. */
  readonly comparison: CopyComparison | null;
}

const nothing: Update = { files: null, comparison: null };

async function update(
  { config, api, isWritten, host, assets, onProgress }: UpdateOptions,
  { sources, reporter }: { readonly sources: Sources; readonly reporter: Reporter },
): Promise<Update> {
  if (!(await finishInterrupted({ config, isWritten, host }, reporter))) return nothing;
  const selected = await selectDocuments({ config, api, host, assets, sources, reporter });
  if (selected === null || reporter.hasErrors) return nothing;
  const { documents, list, apisOf } = selected;
  const copies = new FetchedCopies(documents, config, host);
  const checked: CheckedDocument[] = [];
  for (const document of documents) {
    onProgress?.({ api: hideQuery(document.source.url), stage: "load" });
    checked.push({ document, files: await checkCopies(document, { copies, config, host, reporter }) });
  }
  if (mustStop(reporter)) return nothing;
  const changed = checked.filter(({ files }) => files.some(({ state }) => state !== "unchanged"));
  const apis = [...new Set(changed.flatMap(({ document }) => apisOf(document)))];
  if (changed.length > 0) onProgress?.({ api: apis.join(", "), stage: "analyze" });
  const comparison =
    changed.length === 0 ? null : await compareCopies({ config, apis, base: host, revision: copies.host, assets });
  if (comparison?.isSound === false) return { ...nothing, comparison };
  const plan = await planCopies(checked, { list, copies, config, host });
  // The list isn't rewritten if only its formatting differs.
  const isListed = formatSources(list) === plan.list;
  const changes = [...plan.changes, ...(isListed ? [] : [{ path: sourcesPath(config), text: plan.list }])];
  if (isWritten) await writeCopies(changes, config, host);
  return { files: plan.files, comparison };
}
