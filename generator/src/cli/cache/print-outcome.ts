import { printJson, printText } from "../terminal/print.js";
import type { Outcome } from "./stored-run.js";

/** Prints what a run found, and returns the exit code. */
export function printOutcome({ code, printed }: Outcome): number {
  switch (printed.kind) {
    case "json":
      printJson(printed.value);
      return code;
    case "text":
      printText(printed.stream === "stdout" ? process.stdout : process.stderr, printed.text);
      return code;
  }
}
