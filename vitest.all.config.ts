import { defineConfig } from "vitest/config";
import base, { slowTests } from "./vitest.config.ts";

/** Tests of `npm test` that check more cases in `npm run test:all`. */
const sampledTests = ["test/hostile/**/*.test.ts", "test/load/quick-parse.test.ts"];

/**
 * `npm run test:all`: all tests, including slow ones and those that need other programs, other versions of Node or a
 * package registry. With TEST_AFTER=test, leaves out the tests that `npm test` has run completely.
 */
export default defineConfig({
  test: {
    ...base.test,
    ...(process.env["TEST_AFTER"] === "test" && {
      include: [...slowTests.map((each) => each.replace(/\*\*$/, "**/*.test.ts")), ...sampledTests],
    }),
    exclude: ["test/tools/**", "test/mutation/**", "test/corpus/{dist,node_modules}/**"],
    // `npm test` runs only a sample of `test/hostile`.
    env: { HOSTILE: "all" },
    isolate: true,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    globalSetup: ["test/support/build.ts", "test/packages/install.ts"],
  },
});
