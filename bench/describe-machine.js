import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { node24 } from "./measure.js";

/** The facts about the machine and the peers that a reader needs to judge the figures. */
export function describeMachine() {
  const here = (path) => fileURLToPath(new URL(path, import.meta.url));
  const { dependencies, devDependencies } = JSON.parse(readFileSync(here("package.json"), "utf8"));
  const installed = Object.keys({ ...dependencies, ...devDependencies }).map((name) => {
    const { version } = JSON.parse(readFileSync(here(`node_modules/${name}/package.json`), "utf8"));
    return `${name} ${version}`;
  });
  const [{ model }] = cpus();
  return {
    machine: `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    nodes: [process.version, execFileSync(node24, ["--version"], { encoding: "utf8" }).trim()],
    installed,
  };
}
