import { isInstalled } from "./installed.js";

/** Whether the packages of documents are there. Says what is skipped without them, or throws where they have to be. */
export function hasCorpus(skipped: string): boolean {
  if (isInstalled) return true;
  if (process.env["CI_PROGRAMS"] === "required") throw new Error("npm ci --prefix test/corpus was not run.");
  console.warn(`\n*** NO CORPUS IS INSTALLED: ${skipped} (npm ci --prefix test/corpus). ***\n`);
  return false;
}
