import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { json, type ReceivedRequest } from "../client/support/fake-server.js";
import { compile, importAll, settings } from "./compile.js";
import { listenWithDigest } from "./listen-with-digest.js";
import { listFiles } from "./list-files.js";
import { listDependencies, listReached, modulesOf } from "./list-imports.js";
import { listEntryPoints, readManifest } from "./manifest.js";
import { packed } from "./packed.js";
import { mustRun, runCommand } from "./run-command.js";
import { compilers, isMissing, nodes } from "./tools.js";
import { kinds, readProgram, writeProgram } from "./write-program.js";

const out = join(packed.alone, "out");
const mock = join(out, "mock");
const program = readProgram("stand-alone-program.ts").replaceAll("../golden/media-type/output/tasks/", "../out/");

function answerTasks({ method, url }: ReceivedRequest): Response {
  const { pathname } = new URL(url);
  if (pathname === "/reports/2024-02") return new Response("a,b", { headers: { "content-type": "application/gzip" } });
  if (pathname === "/tasks" && method === "GET") return json({ results: [{ id: "t1", title: "x" }], totalCount: 1 });
  if (pathname === "/tasks") return json({ id: "t2", title: "x", state: "OPEN" }, { status: 201 });
  return json({ id: "t1", title: "x", state: "DONE" });
}

const mockProgram = `import { createClient } from "../out/2024-08-05/index.js";
import { createMock } from "../out/mock/index.js";

export async function main(): Promise<unknown> {
  const mock = createMock({ seed: 7, auth: "off" });
  const { tasks } = createClient({ fetch: mock.fetch });
  const { id } = await tasks.createTask({ body: { title: "Write it down" } });
  const listed = await tasks.listTasks.all().toArray();
  return { isListed: listed.some((each) => each.id === id), operations: mock.journal().map(({ operation }) => operation) };
}
`;

beforeAll(() => {
  writeProgram(join(packed.alone, "runs"), program);
  writeProgram(join(packed.alone, "mocked"), mockProgram);
});

test.each([out, mock])("a standalone package has no dependencies: %s", (folder) => {
  expect(readManifest(folder)).not.toHaveProperty("dependencies");
  expect(listDependencies(folder, modulesIn(folder))).toEqual([]);
});

test.each([out, mock])("a standalone package has no unreachable module: %s", (folder) => {
  const paths = modulesIn(folder);
  const own = paths.filter((path) => !path.startsWith("runtime/"));
  const doors = listEntryPoints(folder).map(({ script }) => script);
  expect(modulesOf(listReached(folder, [...doors, ...own]))).toEqual(modulesOf(paths));
});

test("the tarball of a standalone package doesn't contain its mock", async () => {
  const listed = JSON.parse(await mustRun(out, "npm", ["pack", "--dry-run", "--json"])) as readonly PackedFiles[];
  expect(listed.flatMap(({ files }) => files.map(({ path }) => path).filter((path) => path.includes("mock/")))).toEqual(
    [],
  );
});

interface PackedFiles {
  readonly files: readonly { readonly path: string }[];
}

/** Returns the modules of a package, without those of a mock inside its folder. */
function modulesIn(folder: string): readonly string[] {
  return [...listFiles(folder, ".js"), ...listFiles(folder, ".d.ts")].filter((path) => !path.startsWith("mock/"));
}

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

    test.each(kinds)("a program can call the mock with nothing installed, as .%s", async (kind) => {
      const { code, stdout, stderr } = await runCommand(packed.alone, node.path, [join("mocked", `run.${kind}`)]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(JSON.parse(stdout)).toEqual({ isListed: true, operations: ["createTask", "listTasks"] });
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
          "mocked.mts": mockProgram,
          "every-door.mts": importAll([
            ...listEntryPoints(out).map(({ script }) => `../out/${script}`),
            ...listEntryPoints(mock).map(({ script }) => `../out/mock/${script}`),
          ]),
        };
        const folder = join(packed.alone, `${compiler.name}, ${use}`);
        expect(await compile(folder, compiler, { options, files })).toEqual([]);
      },
    );
  });
}
