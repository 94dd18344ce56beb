import type { UpdatedFile } from "../../commands/update/update-result.js";
import { hideQuery } from "../../commands/sources/hide-query.js";
import { updateDocuments } from "../../commands/update/update-documents.js";
import { plural } from "../../diagnostics/plural.js";
import { terminalText } from "../../diagnostics/terminal-text.js";
import { formatText } from "../../diff/output/format-text.js";
import { readNodeAssets } from "../../host/node-assets.js";
import { createNodeHost } from "../../host/node-host.js";
import type { Invocation } from "../options/invocation.js";
import { createProgress } from "../terminal/create-progress.js";
import { printText } from "../terminal/print.js";
import { printDiagnostics } from "../terminal/print-diagnostics.js";

const shown = 5;

/**
 * Fetches copied documents again, and prints what changed. Returns 1 if a document has changed but its copy isn't
 * replaced, and 3 if there are errors.
 */
export async function updateCommand({ operands, values }: Invocation): Promise<number> {
  const isWritten = values.write === true;
  const { onProgress, clear } = createProgress(process.stderr);
  const options = { onProgress, config: values.config ?? "almanac.yaml", api: operands[0] ?? null, isWritten };
  const run = updateDocuments({ ...options, host: createNodeHost(), assets: readNodeAssets() });
  const result = await run.finally(clear);
  const { files, report, diagnostics, textOf } = result;
  printDiagnostics(diagnostics, textOf);
  if (result.areOriginalsInvalid)
    printText(process.stderr, "\nThese errors are in the documents that were fetched. The copies are unchanged.");
  if (files === null) return 3;
  const isChanged = files.some(({ state }) => state !== "unchanged");
  const isVerbose = values.verbose === true;
  const compared = report === null ? [] : [formatText(report, { isVerbose })];
  const blocks = [formatFiles(files, isVerbose), ...compared, formatVerdict(isChanged, isWritten)];
  printText(process.stdout, blocks.join("\n\n"));
  return isChanged && !isWritten ? 1 : 0;
}

/** Lists the files. Unless `isVerbose`, a long list replaces the unchanged files with their number. */
function formatFiles(files: readonly UpdatedFile[], isVerbose: boolean): string {
  const isLong = files.length > shown && !isVerbose;
  const listed = files.filter(({ state }) => !isLong || state !== "unchanged");
  const width = Math.max(...listed.map(({ path }) => path.length));
  const lines = listed.map(({ path, state, url }) =>
    terminalText(`${path.padEnd(width)}  ${state.padEnd(9)}  ${hideQuery(url)}`),
  );
  const rest = files.length - listed.length;
  return [...lines, ...(rest === 0 ? [] : [plural(rest, "unchanged file")])].join("\n");
}

function formatVerdict(isChanged: boolean, isWritten: boolean): string {
  if (!isChanged) return "The copies are up to date.";
  return isWritten
    ? "The copies were replaced. Run almanac generate to update the packages."
    : "Run almanac update --write to replace the copies.";
}
