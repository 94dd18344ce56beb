import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/cli.js";
import { typeErrors } from "../support/type-errors.js";

const readmes = [
  "README.md",
  "docs/kit.md",
  "generated/atlas/README.md",
  "generated/atlas-v1/README.md",
  "generated/cloud-manager/README.md",
  "generated/mongodb-cloud-mock/README.md",
];

test.each(readmes)("the code in %s compiles", (path) => {
  const blocks = [...readFileSync(join(root, path), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
    ([, code = ""]) => code,
  );
  if (/generated\/.*(?<!mock)\/README/.test(path)) expect(blocks.length).toBeGreaterThanOrEqual(3);
  const files = new Map(
    blocks.map((code, index) => [join(root, `test/consumer/block-${index}.mts`), `${code}\nexport {};\n`]),
  );
  expect(typeErrors(files)).toEqual([]);
});
