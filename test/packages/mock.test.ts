import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compile } from "./compile.js";
import { packed } from "./packed.js";
import { runCommand } from "./run-command.js";
import { compilers, isMissing, msws, platforms } from "./tools.js";
import { kinds, readProgram, writeProgram } from "./write-program.js";

const folder = join(packed.clients, "mock");
const used = { listed: ["ci", "owner", "reader"], desc: "ci", deleted: 204, missing: "API_KEY_NOT_FOUND" };
const expected = {
  fetchByDigest: used,
  fetchByToken: used,
  serverByDigest: used,
  serverByToken: used,
  controlled: { refused: [429, "2", 0], hours: 1, counts: [3, 2, 2], byHand: 404, isBack: true },
};

beforeAll(() => writeProgram(folder, readProgram("mock-program.ts")));

for (const platform of platforms) {
  describe.skipIf(isMissing(platform))(`under ${platform.name}`, () => {
    test.each(kinds)("a program can use the installed packages in all ways, as .%s", async (kind) => {
      const { code, stdout, stderr } = await runCommand(folder, platform.path, [...platform.args, `run.${kind}`]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(JSON.parse(stdout)).toEqual(expected);
    });
  });
}

const handlers = (msw: string): string => `import { createMock } from "@almanac/mongodb-cloud-mock";
import { http } from "${msw}";
import { setupServer } from "${msw}/node";

const mock = createMock({ seed: 7 });
export const server: ReturnType<typeof setupServer> = setupServer(...mock.handlers(http));
`;

for (const compiler of compilers) {
  describe.skipIf(isMissing(compiler))(`with ${compiler.name}`, () => {
    for (const msw of msws) {
      test.skipIf(isMissing(msw))(`handlers created with http of ${msw.name} have its type`, async () => {
        const own = join(folder, `${compiler.name}, ${msw.name}`);
        const linked = join(own, "node_modules", msw.name);
        mkdirSync(dirname(linked), { recursive: true });
        symlinkSync(msw.path, linked);
        // MSW's own declarations are not checked.
        const options = { module: "NodeNext", target: "ES2022", skipLibCheck: true };
        expect(await compile(own, compiler, { options, files: { "program.mts": handlers(msw.name) } })).toEqual([]);
      });
    }
  });
}
