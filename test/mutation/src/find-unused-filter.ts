import { execFileSync } from "node:child_process";
import type { Area } from "./areas.js";
import { root } from "./root.js";

/** Returns the first filter that selects no test file, because it is misspelled or vitest.config.ts excludes it; null if all do. */
export function findUnusedFilter({ tests }: Area): string | null {
  const command = ["node_modules/vitest/vitest.mjs", "list", "--filesOnly", ...tests];
  const env = { ...process.env, ALMANAC_PREBUILT: "1" };
  const files = execFileSync(process.execPath, command, { cwd: root, encoding: "utf8", env }).split("\n");
  return tests.find((filter) => !files.some((file) => file.includes(filter))) ?? null;
}
