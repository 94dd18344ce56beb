import { defineConfig } from "vitest/config";

/** Tests that run the generator dozens of times: a third of the time of all. */
const long = ["bad-input", "counts", "folders-and-files", "killed", "same-bytes", "ten-faults"].map(
  (name) => `test/cli/${name}.test.ts`,
);

/** `npm test`: everything but what takes long, or needs programs, browsers or other Nodes, which is `vitest.all.config.ts`. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "examples/**/*.test.js"],
    exclude: ["test/interop/**", "test/packages/**", "test/tools/**", "test/corpus/**", "test/mutation/**", ...long],
    globalSetup: ["test/support/build.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
