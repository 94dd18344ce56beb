/** A part of the code: the files to mutate, and the tests that should notice. */
export interface Area {
  readonly name: string;
  /** Files or folders below the root of the repository. */
  readonly sources: readonly string[];
  /** Filters for test files, as arguments of `vitest run`. */
  readonly tests: readonly string[];
  /** Pattern of test titles; null for all tests in these files. */
  readonly titles: string | null;
}

export const areas: readonly Area[] = [
  {
    name: "encoders",
    sources: ["generator/src/render/encode.ts", "generator/src/render/doc-block.ts", "generator/src/render/helpers.ts"],
    tests: ["test/render", "test/hostile/encoders.test.ts"],
    titles: null,
  },
  {
    name: "version",
    sources: ["generator/src/version"],
    tests: ["test/version", "test/fixtures/fixtures.test.ts"],
    titles: null,
  },
  {
    name: "edition",
    sources: ["generator/src/edition"],
    tests: ["test/fixtures/fixtures.test.ts", "test/golden/golden.test.ts"],
    titles: null,
  },
  {
    name: "digest (client)",
    sources: ["runtime/client/src/auth/digest"],
    tests: ["test/client/auth/digest-", "test/client/auth/challenges.test.ts"],
    titles: null,
  },
  {
    name: "digest (mock)",
    sources: ["runtime/mock/src/auth/digest"],
    tests: ["test/mock/auth/digest-", "test/mock/auth/read-credentials.test.ts"],
    titles: null,
  },
  {
    name: "router",
    sources: ["runtime/mock/src/routing"],
    tests: ["test/mock/engine"],
    titles: null,
  },
  {
    name: "pagination",
    sources: ["generator/src/analyze/pagination", "runtime/client/src/pages"],
    tests: ["test/fixtures/fixtures.test.ts", "test/client/pages"],
    titles: null,
  },
  {
    name: "negotiation",
    sources: ["runtime/mock/src/negotiate"],
    tests: ["test/mock/engine", "test/mock/mongodb-cloud/envelope.test.ts"],
    titles: null,
  },
  {
    name: "write",
    sources: ["generator/src/write"],
    tests: [
      "test/cli/folders-and-files.test.ts",
      "test/cli/killed.test.ts",
      "test/hostile/writing.test.ts",
      "test/generate",
    ],
    titles: null,
  },
];
