import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compile, importAll, settings } from "./compile.js";
import { listTypedEntryPoints } from "./manifest.js";
import { clients, folderOf, packed } from "./packed.js";
import { compilers, isMissing } from "./tools.js";
import { readProgram } from "./write-program.js";
import { wrongPrograms } from "./wrong-programs.js";

const programs = { program: readProgram("consumer-program.ts"), "mock-program": readProgram("mock-program.ts") };
const mistakes = Object.entries(wrongPrograms);
// The declarations of the SDK for MCP need those of Node. `docs/mcp.md` is compiled with them.
const withoutNode = clients.filter((name) => name !== "@almanac/mcp");
const specifiers = withoutNode.flatMap((name) =>
  listTypedEntryPoints(folderOf(name)).map(({ specifier }) => specifier),
);

for (const compiler of compilers) {
  describe.skipIf(isMissing(compiler))(`with ${compiler.name}`, () => {
    const folder = join(packed.clients, compiler.name);

    test.each(Object.entries(settings))(
      "a program and all declarations compile for %s",
      async (use, { options, extensions }) => {
        const written = Object.entries(programs).flatMap(([name, text]) =>
          extensions.map((extension): [string, string] => [`${name}.${extension}`, text]),
        );
        const files = { ...Object.fromEntries(written), "every-door.mts": importAll(specifiers) };
        expect(await compile(join(folder, use), compiler, { options, files })).toEqual([]);
      },
    );

    describe("there are only the expected type errors if", () => {
      let errors: readonly string[];

      beforeAll(async () => {
        const files = Object.fromEntries(mistakes.map(([mistake, { code }]) => [`${mistake}.mts`, code]));
        errors = await compile(join(folder, "wrong"), compiler, { options: { module: "NodeNext" }, files });
      });

      test.each(mistakes)("%s", (mistake, { errors: expected }) => {
        const found = errors.filter((each) => each.startsWith(`${mistake}.mts(`));
        expect(found).toHaveLength(1);
        for (const each of found) expect(each).toMatch(new RegExp(`: error (${expected.join("|")}): `));
      });
    });
  });
}
