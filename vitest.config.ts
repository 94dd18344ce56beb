import { defineConfig } from "vitest/config";

/** `npm test`: everything but what needs programs, browsers or other Nodes, which is `vitest.all.config.ts`. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "examples/**/*.test.js"],
    exclude: ["test/interop/**", "test/packages/**", "test/tools/**", "test/corpus/**"],
    testTimeout: 60_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
