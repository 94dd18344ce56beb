import { spawn } from "node:child_process";
import { root } from "./root.js";
import type { Area } from "./areas.js";

export type Verdict = "passed" | "failed" | "timed out";

/** Runs the tests of an area up to the first failure, for at most `milliseconds`, because a mutant may never end. */
export function runTests({ tests, titles }: Area, milliseconds: number): Promise<Verdict> {
  const named = titles === null ? [] : ["--testNamePattern", titles];
  const options = ["--bail", "1", "--reporter", "dot", ...named];
  const child = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...tests, ...options], {
    cwd: root,
    stdio: "ignore",
    detached: true,
    // The build contains the mutant: it must not be rebuilt.
    env: { ...process.env, ALMANAC_PREBUILT: "1" },
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      resolve("timed out");
    }, milliseconds);
    child.on("error", reject);
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? "passed" : "failed");
    });
  });
}
