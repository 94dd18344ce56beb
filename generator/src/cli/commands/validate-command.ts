import { formatDiagnostics } from "../../commands/format-diagnostics.js";
import { validate } from "../../index.js";
import type { Invocation } from "../options/invocation.js";
import { createProgress } from "../terminal/create-progress.js";
import { printJson, printText } from "../terminal/print.js";
import { wantsColor } from "../terminal/wants-color.js";
import { choiceOf } from "./choice-of.js";

/** Validates documents, and prints every diagnostic. Returns 1 if there is an error or a warning. */
export async function validateCommand(invocation: Invocation): Promise<number> {
  const { strict = false, json = false } = invocation.values;
  const { onProgress, clear } = createProgress(process.stderr);
  const options = { ...choiceOf(invocation), strict, onProgress };
  const { isValid, diagnostics, apis, textOf } = await validate(options).finally(clear);
  if (json) printJson({ isValid, diagnostics, apis });
  else {
    const blocks = formatDiagnostics(diagnostics, { color: wantsColor(), textOf, isComplete: true });
    const counts = apis.map(({ name, operations }) => `${name}: ${operations} operations`).join(", ");
    printText(
      isValid ? process.stdout : process.stderr,
      [...blocks, ...(isValid ? [`${counts}; all valid.`] : [])].join("\n\n"),
    );
  }
  return isValid ? 0 : 1;
}
