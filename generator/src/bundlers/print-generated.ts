import type { Generated } from "./package-build.js";

/** Prints what `almanac generate` would print, unless there is nothing new. */
export function printGenerated({ text }: Generated): void {
  if (text !== "") process.stderr.write(`${text}\n`);
}
