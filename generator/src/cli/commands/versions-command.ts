import { describeVersions } from "../../commands/api-changes/describe-versions.js";
import { formatDiagnostics } from "../../commands/format-diagnostics.js";
import { findSunsets, type UpcomingSunset } from "../../commands/versions/find-sunsets.js";
import { formatVersions } from "../../commands/versions/format-versions.js";
import { terminalText } from "../../diagnostics/terminal-text.js";
import { versions } from "../../index.js";
import type { Invocation } from "../options/invocation.js";
import { createProgress } from "../terminal/create-progress.js";
import { printJson, printText } from "../terminal/print.js";
import { wantsColor } from "../terminal/wants-color.js";
import { choiceOf } from "./choice-of.js";

/**
 * Prints the versions of each API and, with `--within`, a warning for each operation whose sunset date is within that
 * period or has passed. Returns 1 if there are errors, or warnings with `--strict`.
 */
export async function versionsCommand(invocation: Invocation): Promise<number> {
  const { json = false, strict = false, within } = invocation.values;
  const { onProgress, clear } = createProgress(process.stderr);
  const { apis, diagnostics, textOf } = await versions({ ...choiceOf(invocation), onProgress }).finally(clear);
  const today = new Date().toISOString().slice(0, 10);
  // parseInt ignores the unit in "90d".
  const sunsets = within === undefined ? [] : findSunsets(apis, { today, days: Number.parseInt(within, 10) });
  if (json) printJson(within === undefined ? { apis } : { apis, sunsets });
  else if (apis.length > 0) printText(process.stdout, apis.map(formatVersions).join("\n\n\n"));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const warnings = sunsets.map((each) => {
    const all = apis.find(({ name }) => name === each.api)?.versions ?? [];
    return formatSunset(each, { today, all: all.flatMap(({ version }) => version ?? []) });
  });
  const blocks = [...formatDiagnostics(errors, { color: wantsColor(), textOf }), ...warnings];
  if (blocks.length > 0) printText(process.stderr, blocks.join("\n\n"));
  return errors.length > 0 || (strict && sunsets.length > 0) ? 1 : 0;
}

function formatSunset(
  { api, operation, date, versions: served }: UpcomingSunset,
  { today, all }: { readonly today: string; readonly all: readonly string[] },
): string {
  const range = `${served.length > 1 ? "versions" : "version"} ${describeVersions(served, all)}`;
  const subject = served.length === 0 ? operation : `${operation} of ${range}`;
  const verb = date < today ? `has not been served since ${date}` : `is served until ${date}`;
  return terminalText(`warning: ${api}: ${subject} ${verb}.`);
}
