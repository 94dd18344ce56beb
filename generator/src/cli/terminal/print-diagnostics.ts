import { formatDiagnostics } from "../../commands/format-diagnostics.js";
import type { LocatedDiagnostic } from "../../diagnostics/diagnostic.js";
import { printText } from "./print.js";
import { wantsColor } from "./wants-color.js";

/** Prints diagnostics with their code frames to stderr; nothing if there are none. */
export function printDiagnostics(
  diagnostics: readonly LocatedDiagnostic[],
  textOf: (file: string) => string | null,
): void {
  if (diagnostics.length === 0) return;
  printText(process.stderr, formatDiagnostics(diagnostics, { color: wantsColor(), textOf }).join("\n\n"));
}
