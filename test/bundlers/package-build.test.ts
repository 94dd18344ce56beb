import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PackageBuild } from "../../generator/dist/bundlers/package-build.js";
import { workspace, writeAll } from "../support/cli.js";

const document = `openapi: 3.1.0
info: { title: Garden, version: "1" }
servers: [{ url: https://garden.example }]
paths:
  /plants:
    get:
      operationId: listPlants
      responses:
        "200": { description: OK, content: { application/json: { schema: { $ref: plant.yaml } } } }
`;
const changed = { isSound: true, hasChanged: true, text: expect.stringContaining("1 package updated.") as string };
const unchanged = { isSound: true, hasChanged: false, text: "", error: null };

test("generates again only after a file that the last run read has changed", async () => {
  const folder = workspace({ "openapi.yaml": document, "plant.yaml": "type: object\n" });
  const build = new PackageBuild({ document: "openapi.yaml", output: "client" }, folder);
  expect(await build.update()).toMatchObject(changed);
  expect(await build.update()).toEqual(unchanged);
  writeAll(folder, { "notes.txt": "Water the plants." });
  expect(await build.update()).toEqual(unchanged);
  writeAll(folder, { "plant.yaml": "type: object\nproperties: { name: { type: string } }\n" });
  expect(await build.update()).toMatchObject(changed);
  expect(await build.update()).toEqual(unchanged);
});

test("keeps the errors until a missing file is created", async () => {
  const folder = workspace({ "openapi.yaml": document });
  const build = new PackageBuild({ document: "openapi.yaml", output: "client" }, folder);
  const failed = await build.update();
  expect(failed).toMatchObject({
    isSound: false,
    hasChanged: false,
    text: expect.stringContaining("Nothing was written.") as string,
    error: { code: "broken-reference", file: join(folder, "openapi.yaml"), line: 9 },
  });
  expect(await build.update()).toEqual(failed);
  writeAll(folder, { "plant.yaml": "type: object\n" });
  expect(await build.update()).toMatchObject(changed);
});

test("reads a document in the output folder, but not the generated files", async () => {
  const folder = workspace({ "garden/openapi.yaml": document, "garden/plant.yaml": "type: object\n" });
  const build = new PackageBuild({ document: "garden/openapi.yaml", output: "garden" }, folder);
  await build.update();
  expect(build.files.filter((path) => path.startsWith(folder)).sort()).toEqual([
    join(folder, "garden/openapi.yaml"),
    join(folder, "garden/plant.yaml"),
  ]);
  expect(build.writes(join(folder, "garden/index.js"))).toBe(true);
});

test("simultaneous updates run the generator once", async () => {
  const folder = workspace({ "openapi.yaml": document, "plant.yaml": "type: object\n" });
  const build = new PackageBuild({ document: "openapi.yaml", output: "client" }, folder);
  const [first, second] = await Promise.all([build.update(), build.update()]);
  expect(first).toMatchObject(changed);
  expect(second).toEqual(unchanged);
});

test("resolves the folder of the options against the root folder of the bundler", async () => {
  const root = workspace({ "api/openapi.yaml": document, "api/plant.yaml": "type: object\n" });
  mkdirSync(join(root, "src"));
  const build = new PackageBuild({ document: "openapi.yaml", output: "client", folder: "../api" }, join(root, "src"));
  expect(await build.update()).toMatchObject(changed);
  expect(build.reads(join(root, "api/openapi.yaml"))).toBe(true);
  rmSync(join(root, "api/plant.yaml"));
  expect(await build.update()).toMatchObject({ isSound: false });
});

test("plugins of one process that write to the same folder run one after another", async () => {
  const folder = workspace({ "openapi.yaml": document, "plant.yaml": "type: object\n" });
  const builds = [1, 2, 3].map(() => new PackageBuild({ document: "openapi.yaml", output: "client" }, folder));
  const results = await Promise.all(builds.map((build) => build.update()));
  expect(results.map(({ isSound, hasChanged }) => [isSound, hasChanged])).toEqual([
    [true, true],
    [true, false],
    [true, false],
  ]);
});

test("generates again after another run that blocked the output folder has ended, although no input has changed", async () => {
  const folder = workspace({ "openapi.yaml": document, "plant.yaml": "type: object\n" });
  const staging = join(folder, "client", ".almanac-staging-1");
  mkdirSync(staging, { recursive: true });
  const build = new PackageBuild({ document: "openapi.yaml", output: "client" }, folder);
  expect(await build.update()).toMatchObject({ isSound: false, error: { code: "output-in-use" } });
  rmSync(staging, { recursive: true });
  expect(await build.update()).toMatchObject(changed);
});

test("generates again after a new file in the folder of a mock's code", async () => {
  const folder = workspace({
    "almanac.yaml": `apis: { garden: { document: openapi.yaml, package: { name: garden, version: 1.0.0 } } }
mocks: { garden: { apis: [garden], code: code, package: { name: garden-mock, version: 1.0.0 } } }
`,
    "openapi.yaml": document,
    "plant.yaml": "type: object\n",
    "code/policy.ts": "export default {};\n",
    "code/behaviours/notes.md": "Behaviors.\n",
  });
  const build = new PackageBuild({}, folder);
  await build.update();
  expect(build.folders.filter((path) => path.startsWith(folder)).sort()).toEqual([
    join(folder, "code"),
    join(folder, "code/behaviours"),
  ]);
  expect(await build.update()).toEqual(unchanged);
  writeAll(folder, { "code/behaviours/listPlants.ts": "export default () => ({ status: 200, body: {} });\n" });
  expect(build.reads(join(folder, "code/behaviours/listPlants.ts"))).toBe(true);
  expect(await build.update()).toMatchObject(changed);
  expect(await build.update()).toEqual(unchanged);
});

test("another process doesn't run the generator if nothing has changed, and still watches the inputs", async () => {
  const folder = workspace({ "openapi.yaml": document, "plant.yaml": "type: object\n" });
  mkdirSync(join(folder, "node_modules"));
  const start = (): PackageBuild => new PackageBuild({ document: "openapi.yaml", output: "client" }, folder);
  const first = start();
  expect(await first.update()).toMatchObject(changed);

  const second = start();
  expect(await second.update()).toEqual(unchanged);
  expect(readdirSync(join(folder, "node_modules/.cache/almanac"))).toHaveLength(1);
  expect(second.files).toEqual(first.files);
  expect(second.writes(join(folder, "client/index.js"))).toBe(true);
  writeAll(folder, { "plant.yaml": "type: object\nproperties: { name: { type: string } }\n" });
  expect(await second.update()).toMatchObject(changed);

  // The next process notices edits of inputs and generated files.
  writeAll(folder, { "plant.yaml": "type: object\n" });
  expect(await start().update()).toMatchObject(changed);
  writeAll(folder, { "client/index.js": "// mine\n" });
  expect(await start().update()).toMatchObject({ isSound: true, hasChanged: true });
  expect(readFileSync(join(folder, "client/index.js"), "utf8")).not.toContain("mine");
});

test("another process shows the warnings of the stored run", async () => {
  const folder = workspace({ "openapi.yaml": `${document}  /empty: {}\n`, "plant.yaml": "type: object\n" });
  mkdirSync(join(folder, "node_modules"));
  const start = (): PackageBuild => new PackageBuild({ document: "openapi.yaml", output: "client" }, folder);
  await start().update();
  const warned = { isSound: true, hasChanged: false, text: expect.stringContaining("warning[") as string };
  expect(await start().update()).toMatchObject(warned);
  expect(await start().update()).toMatchObject(warned);
});
