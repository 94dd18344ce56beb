import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { compilerFlags } from "../../generator/dist/cli/compiler-flags.js";

test("the slowest compiler is turned off if Node has another optimizing compiler", () => {
  expect(["v20.19.0", "v22.22.0", "v24.0.0", "v26.1.0"].map(compilerFlags)).toEqual([
    [],
    [],
    ["--no-opt"],
    ["--no-opt"],
  ]);
});

test("Node accepts the flags", () => {
  const { status, stderr } = spawnSync(process.execPath, [...compilerFlags("v24.0.0"), "-e", "0"], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
