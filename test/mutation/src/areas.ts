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

const stages = ["load", "resolve", "version", "analyze", "types", "mock", "edition", "validate"];

/** A pattern of test titles: of `fixtures.test.ts` those of one stage, and all tests of other files. */
const withFixturesOf = (stage: string): string => `^(?!(?:${stages.filter((each) => each !== stage).join("|")}) )`;

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
    titles: withFixturesOf("version"),
  },
  {
    name: "edition",
    sources: ["generator/src/edition"],
    tests: ["test/edition", "test/fixtures/fixtures.test.ts"],
    titles: withFixturesOf("edition"),
  },
  {
    name: "digest (client)",
    sources: ["runtime/client/src/auth/digest"],
    tests: [
      "test/client/auth/digest-",
      "test/client/auth/challenges.test.ts",
      "test/client/auth/secrets-in-messages.test.ts",
    ],
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
    tests: ["test/mock/routing", "test/mock/engine/shared-paths.test.ts"],
    titles: null,
  },
  {
    name: "pagination",
    sources: ["generator/src/analyze/pagination", "runtime/client/src/pages"],
    tests: [
      "test/fixtures/fixtures.test.ts",
      "test/analyze/pagination-",
      "test/analyze/stated-pagination.test.ts",
      "test/analyze/schema-facts.test.ts",
      "test/client/pages",
    ],
    titles: withFixturesOf("analyze"),
  },
  {
    name: "negotiation",
    sources: ["runtime/mock/src/negotiate"],
    tests: ["test/mock/negotiate", "test/mock/engine/versions.test.ts"],
    titles: null,
  },
  {
    name: "write",
    sources: ["generator/src/write"],
    tests: ["test/write", "test/hostile/writing.test.ts"],
    titles: null,
  },
];
