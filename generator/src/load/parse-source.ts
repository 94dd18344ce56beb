import { locationOf } from "../model/location.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { ReportAt } from "./library/read-value.js";
import { limits } from "./limits.js";
import type { Parsed } from "./parsed.js";
import { parseQuickly } from "./quick/parse-quickly.js";
import { Lines } from "./lines.js";
import type { Source } from "./source.js";

/**
 * Parses YAML 1.2 or JSON (a subset of YAML 1.2). Reports syntax errors and exceeded limits with their positions.
 * Returns null if the text cannot be parsed.
 */
export async function parseSource(path: string, text: string, reporter: Reporter): Promise<Source | null> {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const lines = new Lines(source);
  const report: ReportAt = (code, offset, message, help, severity = "error") => {
    const { line, column } = lines.positionAt(offset);
    reporter.report({ code, severity, at: locationOf(path, `@${line}:${column}`), message, help });
  };
  if (text.length > limits.fileLength) {
    const message = `The file is larger than ${limits.fileLength / 1024 / 1024} MiB.`;
    report("too-large", 0, message, "Split it into several files, or remove the parts that are not needed.");
    return null;
  }
  if (/^\s*<[!?A-Za-z]/.test(source)) {
    const help = "Specify the document itself, not a page that shows it or asks you to sign in.";
    report("broken-yaml", 0, "This is HTML or XML, not YAML or JSON.", help);
    return null;
  }
  const parsed = parseQuickly(source) ?? (await parseSlowly(source, report));
  if (parsed === null) return null;
  const { root, isTree, offsetOf } = parsed;
  return { path, text, root, isTree, locate: (pointer, onKey = false) => lines.positionAt(offsetOf(pointer, onKey)) };
}

/** Parses a text with the YAML library. Loads the library on demand, because most runs don't need it. */
async function parseSlowly(text: string, report: ReportAt): Promise<Parsed | null> {
  const { parseWithLibrary } = await import("./library/parse-with-library.js");
  return parseWithLibrary(text, report);
}
