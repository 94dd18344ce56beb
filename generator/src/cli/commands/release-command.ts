import type { ReleasedPackage } from "../../commands/release/release-result.js";
import { terminalText } from "../../diagnostics/terminal-text.js";
import { release } from "../../index.js";
import type { Invocation } from "../options/invocation.js";
import { createProgress } from "../terminal/create-progress.js";
import { printJson, printText } from "../terminal/print.js";
import { printDiagnostics } from "../terminal/print-diagnostics.js";
import { choiceOf } from "./choice-of.js";

const shown = 8;

/**
 * Releases packages, or with `--check` compares them with the lock file. Returns 1 if there are errors, if the lock file
 * is stale, or if `--verify` detects that TypeScript contradicts the findings.
 */
export async function releaseCommand(invocation: Invocation): Promise<number> {
  const { json = false, check = false, verify = false, verbose = false, since } = invocation.values;
  const { onProgress, clear } = createProgress(process.stderr);
  const options = { ...choiceOf(invocation), check, verify, onProgress, ...(since === undefined ? {} : { since }) };
  const { isSound, isUpToDate, packages, written, diagnostics, textOf } = await release(options).finally(clear);
  const areAgreed = packages.every(({ disagreements }) => (disagreements ?? []).length === 0);
  if (json) printJson({ isSound, isUpToDate, packages, written });
  else if (packages.length > 0) {
    const blocks = packages.map((each) => formatPackage(each, verbose));
    printText(process.stdout, [...blocks, formatVerdict({ check, isUpToDate, areAgreed, written })].join("\n"));
  }
  printDiagnostics(
    diagnostics.filter(({ severity }) => severity === "error"),
    textOf,
  );
  return isSound && areAgreed && (isUpToDate || !check) ? 0 : 1;
}

function formatPackage(
  { folder, name, previous, version, bump, reasons, disagreements }: ReleasedPackage,
  isVerbose: boolean,
): string {
  const step = previous === null ? `${version} (first release)` : `${previous} → ${version} (${bump})`;
  const head = previous === version ? `${version}, unchanged` : step;
  const strongest = isVerbose ? reasons : reasons.filter((each) => each.bump === bump);
  const listed = isVerbose ? strongest : strongest.slice(0, shown);
  const rest = strongest.length - listed.length;
  const lines = [
    ...(previous === null ? [] : listed.map((each) => `  ${isVerbose ? `${each.bump.padEnd(5)}  ` : ""}${each.text}`)),
    ...(rest > 0 ? [`  and ${rest} more; add --verbose to list them`] : []),
    ...(disagreements ?? []).map((each) => `  disagreement: ${each}`),
    ...(disagreements?.length === 0 ? ["  verified: TypeScript agrees with the findings"] : []),
  ];
  return [`${folder}  ${name}  ${head}`, ...lines].map(terminalText).join("\n");
}

function formatVerdict({
  check,
  isUpToDate,
  areAgreed,
  written,
}: {
  readonly check: boolean;
  readonly isUpToDate: boolean;
  readonly areAgreed: boolean;
  readonly written: readonly string[];
}): string {
  if (check)
    return isUpToDate
      ? "\nThe lock file is up to date."
      : "\nThe lock file is stale: packages have changed since their last release. Run almanac release.";
  if (!areAgreed) return "\nNothing was written, because TypeScript disagrees with the findings.";
  return terminalText(written.length === 0 ? "Nothing to write." : `Written: ${written.join(", ")}`).replace(/^/, "\n");
}
