import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { compilerFlags } from "../../generator/dist/cli/compiler-flags.js";
import { memoryFlags } from "../../generator/dist/cli/memory-flags.js";

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

test("the memory for new objects stops growing if Node would let it grow to 128 MiB", () => {
  expect(["v20.19.0", "v22.22.0", "v24.0.0", "v26.1.0"].map(memoryFlags)).toEqual([
    [],
    [],
    ["--semi-space-growth-factor=1"],
    ["--semi-space-growth-factor=1"],
  ]);
});

/** Keeps a million objects, and prints the size of the memory for new objects. */
const program = `
const { getHeapSpaceStatistics, setFlagsFromString } = require("node:v8");
for (const flag of process.argv.slice(1)) setFlagsFromString(flag);
const kept = Array.from({ length: 1e6 }, (_, index) => ({ index }));
const { space_size } = getHeapSpaceStatistics().find((each) => each.space_name === "new_space");
console.log(kept.length, space_size);
`;

test("Node stops the growth when the flags are set", () => {
  const sizes = [[], memoryFlags("v24.0.0")].map((flags) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", program, "--", ...flags], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return Number(stdout.split(" ")[1]);
  });
  expect(sizes[0]).toBeGreaterThan(16 * 2 ** 20);
  expect(sizes[1]).toBeLessThan(4 * 2 ** 20);
});
