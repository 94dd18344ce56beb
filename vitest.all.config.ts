import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** `npm run test:all`: the tests of `npm test`, those that take long, and those that need other programs, other Nodes or a package registry. */
export default defineConfig({
  test: {
    ...base.test,
    exclude: ["test/tools/**", "test/mutation/**", "test/corpus/{dist,node_modules}/**"],
    // The whole of `test/hostile`, of which `npm test` takes a sample.
    env: { HOSTILE: "all" },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    globalSetup: ["test/support/build.ts", "test/packages/install.ts"],
  },
});
