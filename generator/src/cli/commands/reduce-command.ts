import { stringify } from "yaml";
import { formatDiagnostics } from "../../commands/format-diagnostics.js";
import { reduceDocument } from "../../commands/reduce/reduce-document.js";
import { openNamedSource } from "../../config/open-named-source.js";
import { locate } from "../../diagnostics/locate.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { createNodeHost } from "../../host/node-host.js";
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
  if (source === null || reporter.diagnostics.length > 0) {
    const diagnostics = locate(reporter.diagnostics, sources);
    const textOf = (file: string): string | null => (file === source?.path ? source.text : null);
    printText(process.stderr, formatDiagnostics(diagnostics, { color: false, textOf }).join("\n\n"));
    if (source === null) return 1;
  }
  const { operation = "", "keep-names": keepsNames = false } = values;
  const reduced = reduceDocument(source.root, { operation, keepsNames });
  if ("message" in reduced) {
    printText(process.stderr, formatRefusal(reduced));
    return 1;
  }
  const text = stringify(reduced.document, { lineWidth: 0, aliasDuplicateObjects: false });
  printText(process.stdout, text.trimEnd());
  if (/\$ref: ['"]?[^'"#\s]/.test(text))
    printText(process.stderr, "The reduced document refers to other files. Their contents are not included.");
  return 0;
}
