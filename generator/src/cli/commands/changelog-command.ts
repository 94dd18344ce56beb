import { terminalText } from "../../diagnostics/terminal-text.js";
import { changelog } from "../../index.js";
import type { Invocation } from "../options/invocation.js";
import { printJson, printText } from "../terminal/print.js";
import { printDiagnostics } from "../terminal/print-diagnostics.js";
import { choiceOf } from "./choice-of.js";

/** Prints changelogs, or with `--write` updates the files that the configuration names. Returns 1 if there are errors. */
export async function changelogCommand(invocation: Invocation): Promise<number> {
  const { json = false, write = false, since } = invocation.values;
  const options = { ...choiceOf(invocation), write, ...(since === undefined ? {} : { since }) };
  const { isSound, packages, diagnostics, textOf } = await changelog(options);
  if (json) printJson({ packages });
  else if (write) for (const each of packages) printText(process.stdout, describeFile(each));
  else printText(process.stdout, packages.map(({ text }) => text).join("\n"));
  printDiagnostics(
    diagnostics.filter(({ severity }) => severity === "error"),
    textOf,
  );
  return isSound ? 0 : 1;
}

function describeFile({ api, file, isChanged }: { api: string; file: string | null; isChanged: boolean }): string {
  if (file === null) return terminalText(`${api}: no changelog is configured; set package.changelog in almanac.yaml`);
  return terminalText(`${file}: ${isChanged ? "updated" : "up to date"}`);
}
