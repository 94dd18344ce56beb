import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** `npm run test:all`: all tests, including slow ones and those that need other programs, other versions of Node or a package registry. */
export default defineConfig({
  test: {
    ...base.test,
    exclude: ["test/tools/**", "test/mutation/**", "test/corpus/{dist,node_modules}/**"],
    // `npm test` runs only a sample of `test/hostile`.
    env: { HOSTILE: "all" },
    isolate: true,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    globalSetup: ["test/support/build.ts", "test/packages/install.ts"],
  },
});
