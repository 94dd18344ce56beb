import type { Choice } from "../config/choice.js";
import { formatDiagnostics } from "../commands/format-diagnostics.js";
import { validate } from "../index.js";
import { wantsColor } from "./main.js";
import type { Invocation } from "./options.js";
import { printJson, printText } from "./print.js";
import { createProgress } from "./progress.js";

/** Prints all that is wrong with the documents; 0 if nothing is. */
export async function validateCommand(choice: Choice, { isJson }: Invocation): Promise<number> {
  const { onProgress, clear } = createProgress(process.stderr);
  const { isValid, diagnostics, apis, textOf } = await validate({ ...choice, onProgress }).finally(clear);
  if (isJson) printJson({ isValid, diagnostics, apis });
  else {
    const said = formatDiagnostics(diagnostics, { color: wantsColor(), textOf, isComplete: true });
    const verdict = isValid
      ? `${apis.map(({ name, operations }) => `${name}: ${operations} operations`).join(", ")}; all valid.`
      : "";
    printText(isValid ? process.stdout : process.stderr, [...said, verdict].filter((part) => part !== "").join("\n\n"));
  }
  return isValid ? 0 : 1;
}
