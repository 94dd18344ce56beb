import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { packed } from "./packed.js";
import { runCommand } from "./run-command.js";
import { isMissing, jest, nodes } from "./tools.js";

const folder = join(packed.clients, "jest");

const names = {
  "{ createClient, digest }": "@almanac/atlas/2024-08-05",
  "{ createMock }": "@almanac/mongodb-cloud-mock",
};

const lists = `
test("a mock lists its keys", async () => {
  const mock = createMock({ seed: 7 });
  const atlas = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
  const keys = await atlas.programmaticApiKeys.listOrgApiKeys.all({ orgId: mock.ids.orgId }).toArray();
  expect(keys.map(({ desc }) => desc).sort()).toEqual(["owner", "reader"]);
});
`;

const kinds = [
  // Jest supports `require` of ES modules from Node 24.9.
  { file: "required.test.cjs", from: 24, head: (what: string, name: string) => `const ${what} = require("${name}");` },
  { file: "imported.test.mjs", from: 20, head: (what: string, name: string) => `import ${what} from "${name}";` },
];

beforeAll(() => {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "jest": { "testMatch": ["**/*.test.[cm]js"] } }\n');
  for (const { file, head } of kinds) {
    const heads = Object.entries(names).map(([what, name]) => head(what, name));
    writeFileSync(join(folder, file), `${heads.join("\n")}\n${lists}`);
  }
});

for (const node of nodes) {
  describe.skipIf([node, jest].some(isMissing))(`Jest under ${node.name}`, () => {
    test.each(kinds.filter(({ from }) => from <= node.major))("$file passes", async ({ file }) => {
      const args = ["--experimental-vm-modules", "--no-warnings", jest.path, "--runTestsByPath", file];
      const { code, stderr } = await runCommand(folder, node.path, args);
      expect(stderr).toContain("Tests:       1 passed, 1 total");
      expect(code).toBe(0);
    });
  });
}
