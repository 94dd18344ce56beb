import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { json, type ReceivedRequest } from "../client/support/fake-server.js";
import { compile, importAll, settings } from "./compile.js";
import { listenWithDigest } from "./listen-with-digest.js";
import { listFiles } from "./list-files.js";
import { listDependencies, listReached, modulesOf } from "./list-imports.js";
import { listEntryPoints, readManifest } from "./manifest.js";
import { packed } from "./packed.js";
import { runCommand } from "./run-command.js";
import { compilers, isMissing, nodes } from "./tools.js";
import { kinds, readProgram, writeProgram } from "./write-program.js";

const out = join(packed.alone, "out");
const program = readProgram("stand-alone-program.ts").replaceAll("../golden/media-type/output/tasks/", "../out/");

function answerTasks({ method, url }: ReceivedRequest): Response {
  const { pathname } = new URL(url);
  if (pathname === "/reports/2024-02") return new Response("a,b", { headers: { "content-type": "application/gzip" } });
  if (pathname === "/tasks" && method === "GET") return json({ results: [{ id: "t1", title: "x" }], totalCount: 1 });
  if (pathname === "/tasks") return json({ id: "t2", title: "x", state: "OPEN" }, { status: 201 });
  return json({ id: "t1", title: "x", state: "DONE" });
}

beforeAll(() => writeProgram(join(packed.alone, "runs"), program));

test("a standalone package has no dependencies", () => {
  expect(readManifest(out)).not.toHaveProperty("dependencies");
  expect(listDependencies(out, listFiles(out))).toEqual([]);
});

test("a standalone package has no unreachable module", () => {
  const paths = [...listFiles(out, ".js"), ...listFiles(out, ".d.ts")];
  const own = paths.filter((path) => !path.startsWith("runtime/"));
  expect(modulesOf(listReached(out, own))).toEqual(modulesOf(paths));
});

for (const node of nodes) {
  describe.skipIf(isMissing(node))(`under ${node.name}`, () => {
    test.each(kinds)("a program can call a server with nothing installed, as .%s", async (kind) => {
      await using listening = await listenWithDigest(answerTasks);
      const run = [join("runs", `run.${kind}`), listening.origin];
      const { code, stdout, stderr } = await runCommand(packed.alone, node.path, run);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(JSON.parse(stdout)).toEqual({
        created: "OPEN",
        listed: ["t1"],
        report: "a,b",
        archived: { id: "t1", title: "x", state: "DONE" },
      });
      expect(listening.server.challenged()).toBe(1);
    });
  });
}

for (const compiler of compilers) {
  describe.skipIf(isMissing(compiler))(`with ${compiler.name}`, () => {
    test.each(Object.entries(settings))(
      "a program and all declarations compile for %s",
      async (use, { options, extensions }) => {
        const programs = Object.fromEntries(extensions.map((extension) => [`program.${extension}`, program]));
        const files = {
          ...programs,
          "every-door.mts": importAll(listEntryPoints(out).map(({ script }) => `../out/${script}`)),
        };
        const folder = join(packed.alone, `${compiler.name}, ${use}`);
        expect(await compile(folder, compiler, { options, files })).toEqual([]);
      },
    );
  });
}
