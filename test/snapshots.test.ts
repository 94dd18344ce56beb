import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expectNoDrift } from "almanac/test";
import { check } from "almanac";
import { beforeAll, describe, expect, test } from "vitest";
import type { PackageSummary } from "almanac";
import { root } from "./support/cli.js";

/**
 * The snapshot tests of this repository: `generated/` is committed, and is the snapshot. A package has drifted if one of its
 * files is edited, outdated, missing, obsolete or unknown. `npm run test:update` writes the packages anew.
 */
describe("snapshots in generated/", () => {
  const folders = readdirSync(join(root, "generated"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  let packages: readonly PackageSummary[] = [];

  beforeAll(async () => {
    ({ packages } = await check({ folder: root }));
  });

  test.each(folders.map(({ name }) => name))("%s has not drifted from spec/ and templates/", (name) => {
    const found = packages.find(({ folder }) => folder === `generated/${name}`);
    expect(found?.changes).toEqual([]);
  });

  test("no package is missing, and the documents have no errors", () => expectNoDrift({ folder: root }));
});
