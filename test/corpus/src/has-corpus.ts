import { isInstalled } from "./installed.js";

/** Whether the packages with documents are installed. If not, prints what is skipped, or throws if they are required. */
export function hasCorpus(skipped: string): boolean {
  if (isInstalled) return true;
  if (process.env["CI_PROGRAMS"] === "required") throw new Error("npm ci --prefix test/corpus was not run.");
  console.warn(`\n*** NO CORPUS IS INSTALLED: ${skipped} (npm ci --prefix test/corpus). ***\n`);
  return false;
}
