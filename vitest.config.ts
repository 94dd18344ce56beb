import { defineConfig } from "vitest/config";

/** Tests that are slow because they run the generator many times, and those that need other programs, browsers or versions of Node. */
export const slowTests: string[] = [
  "test/interop/**",
  "test/{packages,registry,monorepo,bundlers,tools,corpus,mutation}/**",
  ...[
    "api-changes",
    "bad-input",
    "cache",
    "counts",
    "diff-formats",
    "folders-and-files",
    "killed",
    "recipes",
    "same-bytes",
    "ten-faults",
  ].map((name) => `test/cli/${name}.test.ts`),
  ...["documents", "elsewhere", "programs", "renamed", "second-life"].map((name) => `test/upgrade/${name}.test.ts`),
  "test/emit/types-of-corpus.test.ts",
  "test/command-line/any-document.test.ts",
  "test/generate/file-fingerprints.test.ts",
  "test/generate/run-memory.test.ts",
  "test/guides/versions.test.ts",
  "test/query/page.test.ts",
  "test/release/other-states.test.ts",
  "test/diff/laws/installed-documents.test.ts",
  "test/diff/types-against-tsc.test.ts",
  ...["corpus", "documents", "random-schemas"].map((name) => `test/validators/${name}.test.ts`),
];

/** `npm test`: all tests except the slow ones. See `vitest.all.config.ts`. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "examples/**/*.test.js"],
    exclude: slowTests,
    globalSetup: ["test/support/build.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    maxWorkers: 2,
    // Importing the same modules for each file takes a third of the time. `npm run test:all` isolates files.
    isolate: false,
  },
});
