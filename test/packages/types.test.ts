import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compile, settings } from "./compile.js";
import { listDoors } from "./manifest.js";
import { clients, folderOf, packed } from "./packed.js";
import { compilers, isMissing } from "./tools.js";
import { readProgram } from "./write-program.js";
import { wrongPrograms } from "./wrong-programs.js";

const program = readProgram("consumer-program.ts");
const doors = clients.flatMap((name) => listDoors(folderOf(name)));
const everyDoor = doors.map(({ specifier }, index) => `export type * as door${index} from "${specifier}";\n`).join("");

for (const compiler of compilers) {
  describe.skipIf(isMissing(compiler))(`with ${compiler.name}`, () => {
    const folder = join(packed.clients, compiler.name);

    test.each(settings)("a program and all declarations compile for $use", async ({ use, options, extensions }) => {
      const programs = Object.fromEntries(extensions.map((extension) => [`program.${extension}`, program]));
      const files = { ...programs, "every-door.mts": everyDoor };
      expect(await compile(join(folder, use), compiler, { options, files })).toEqual([]);
    });

    describe("there is an error for", () => {
      let errors: readonly string[];

      beforeAll(async () => {
        const files = Object.fromEntries(wrongPrograms.map(({ mistake, code }) => [`${mistake}.mts`, code]));
        errors = await compile(join(folder, "wrong"), compiler, { options: { module: "NodeNext" }, files });
      });

      test.each(wrongPrograms)("$mistake", ({ mistake, errors: expected }) => {
        const found = errors.filter((each) => each.startsWith(`${mistake}.mts: `));
        expect(found).toHaveLength(1);
        expect(expected.map((code) => `${mistake}.mts: ${code}`)).toContain(found[0]);
      });

      test("nothing else", () => expect(errors).toHaveLength(wrongPrograms.length));
    });
  });
}
