import { stringify } from "yaml";
import { formatDiagnostics } from "../../commands/format-diagnostics.js";
import { bundleFiles } from "../../commands/reduce/bundle-files.js";
import { reduceDocument } from "../../commands/reduce/reduce-document.js";
import { openNamedSource } from "../../config/open-named-source.js";
import { readAllowed } from "../../config/read/read-allowed.js";
import { locate } from "../../diagnostics/locate.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { createNodeHost } from "../../host/node-host.js";
import { loadDocument } from "../../load/load-document.js";
import { isUrl } from "../../load/resolve-target.js";
import { Sources } from "../../load/sources.js";
import { locationOf } from "../../model/location.js";
import type { Invocation } from "../options/invocation.js";
import { formatRefusal } from "../terminal/format-refusal.js";
import { printText } from "../terminal/print.js";

/** Prints the part of a document that one operation needs, as YAML. Returns 1 if the document or the operation is missing. */
export async function reduceCommand({ operands, values }: Invocation): Promise<number> {
  const host = createNodeHost();
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const path = host.withSlashes(operands[0] ?? "");
  const source = await openNamedSource(
    { path, at: locationOf(path, "") },
    { sources, reporter, code: "missing-document", help: "Specify an OpenAPI document: a YAML or JSON file." },
  );
  const entries = (values.allow ?? []).map((text) => ({
    text: isUrl(text) ? text : host.withSlashes(text),
    at: locationOf("--allow", ""),
  }));
  const allow = readAllowed(entries, ".", reporter);
  const loaded = source === null ? null : await loadDocument(source.path, { sources, host, allow });
  if (loaded === null || reporter.diagnostics.length > 0) {
    const diagnostics = locate(reporter.diagnostics, sources);
    const textOf = (file: string): string | null => sources.textOf(file);
    printText(process.stderr, formatDiagnostics(diagnostics, { color: false, textOf }).join("\n\n"));
    if (loaded === null) return 1;
  }
  const { operation = "", "keep-names": keepsNames = false } = values;
  const reduced = reduceDocument(bundleFiles(loaded), { operation, keepsNames });
  if ("message" in reduced) {
    printText(process.stderr, formatRefusal(reduced));
    return 1;
  }
  const text = stringify(reduced.document, { lineWidth: 0, aliasDuplicateObjects: false });
  printText(process.stdout, text.trimEnd());
  if (/\$ref: ['"]?[^'"#\s]/.test(text))
    printText(
      process.stderr,
      "The reduced document refers to files that could not be included: they are missing, outside the document's folder (see --allow), or refer to anchors or to themselves.",
    );
  return 0;
}
