import { formatSummary } from "../../commands/format-summary.js";
import type { Summary } from "../../commands/summarize.js";
import { check, generate } from "../../index.js";
import type { Invocation } from "../options/invocation.js";
import { createProgress } from "../terminal/create-progress.js";
import { printJson, printText } from "../terminal/print.js";
import { wantsColor } from "../terminal/wants-color.js";
import { choiceOf } from "./choice-of.js";

/** Generates or checks packages, and prints a summary. Returns 1 if there are errors or, for `check`, differences. */
export async function packageCommand(command: "generate" | "check", invocation: Invocation): Promise<number> {
  const { strict = false, json = false, verbose: isVerbose = false } = invocation.values;
  const { onProgress, clear } = createProgress(process.stderr);
  const options = { ...choiceOf(invocation), strict, onProgress };
  const summary = await (command === "generate" ? generate(options) : check(options)).finally(clear);
  const isSuccess = command === "generate" ? summary.isSound : summary.isUpToDate;
  if (json) printJson(withoutTexts(summary));
  else
    printText(
      isSuccess ? process.stdout : process.stderr,
      formatSummary(summary, { color: wantsColor(), command, isVerbose }),
    );
  return isSuccess ? 0 : 1;
}

function withoutTexts({ textOf: _, ...summary }: Summary): object {
  return summary;
}
