import { execFileSync } from "node:child_process";
import { root } from "./root.js";

/**
 * Builds before the tests run, so that none of them can pass on an outdated build: they import the build only, and some start
 * it as a program. `ALMANAC_PREBUILT=1` skips it, for a run whose build is broken on purpose (`test/mutation`).
 */
export function setup(): void {
  if (process.env["ALMANAC_PREBUILT"] === "1") return;
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-b"], { cwd: root, stdio: "inherit" });
  execFileSync(process.execPath, ["generator/build.js"], { cwd: root, stdio: "inherit" });
}
