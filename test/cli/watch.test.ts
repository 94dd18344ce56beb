import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, start, workspace, writeAll } from "../support/cli.js";

const documentWith = (operation: string, schema = "Plant"): string => `openapi: 3.1.0
info: { title: Garden, version: "1" }
paths:
  /plants:
    get:
      operationId: ${operation}
      tags: [Plants]
      responses:
        "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/${schema}" } } } }
components: { schemas: { Plant: { type: object } } }
`;
const configuration = `apis: { garden: { document: openapi.yaml, package: { name: garden, version: 1.0.0 } } }`;

test("generate --watch generates again after a change, and keeps the last good output while there are errors", async () => {
  const folder = workspace({ "almanac.yaml": configuration, "openapi.yaml": documentWith("listPlants") });
  const write = (text: string): void => writeFileSync(join(folder, "openapi.yaml"), text);
  const generated = (): string => readFileSync(join(folder, "generated/garden/plants.js"), "utf8");
  const running = start(folder, ["generate", "--watch"]);
  await running.until("stderr", /Watching for changes\. Press Ctrl-C to stop\.\n/);
  expect(generated()).toContain("export const listPlants");

  write(documentWith("findPlants"));
  await running.until("stdout", /1 package updated[^]*1 package updated/);
  expect(generated()).toContain("export const findPlants");

  write(documentWith("searchPlants", "Plants"));
  await running.until("stderr", /openapi\.yaml changed\.[^]*error\[broken-reference\] openapi\.yaml:9:/);
  expect(generated()).toContain("export const findPlants");

  write(documentWith("searchPlants"));
  await running.until("stdout", /(?:1 package updated[^]*){3}/);
  expect(generated()).toContain("export const searchPlants");

  // A file that the first run didn't read.
  writeFileSync(join(folder, "almanac.yaml"), configuration.replace("openapi.yaml", "other.yaml"));
  await running.until("stderr", /error\[missing-document\]/);
  writeFileSync(join(folder, "other.yaml"), documentWith("otherPlants"));
  await running.until("stdout", /(?:1 package updated[^]*){4}/);
  expect(await running.stop("SIGINT")).toMatchObject({ code: 0 });
});

test("generate --watch waits for a missing document, and watches a document in the folder of its package", async () => {
  const folder = workspace({});
  const running = start(folder, ["generate", "sdk/openapi.yaml", "--output", "sdk", "--watch"]);
  await running.until("stderr", /error\[missing-document\][^]*Watching for changes/);
  writeAll(folder, { "sdk/openapi.yaml": documentWith("listPlants") });
  await running.until("stdout", /1 package updated/);
  await running.until("stderr", /sdk\/openapi\.yaml changed/);
  writeAll(folder, { "sdk/openapi.yaml": documentWith("findPlants") });
  await running.until("stdout", /1 package updated[^]*1 package updated/);

  // A folder that is replaced, as git does when it checks out another branch.
  rmSync(join(folder, "sdk"), { recursive: true });
  await running.until("stderr", /(?:error\[missing-document\][^]*){2}/);
  writeAll(folder, { "sdk/openapi.yaml": documentWith("listPlants") });
  await running.until("stdout", /(?:1 package updated[^]*){3}/);
  await running.stop();
});

test("generate --watch generates again when a missing file is created", async () => {
  const document = documentWith("listPlants").replace("#/components/schemas/Plant", "schemas/plant.yaml");
  const folder = workspace({ "almanac.yaml": configuration, "openapi.yaml": document, "schemas/.keep": "" });
  const running = start(folder, ["generate", "--watch"]);
  await running.until("stderr", /error\[broken-reference\] openapi\.yaml:9:[^]*Watching for changes/);
  writeFileSync(join(folder, "schemas/plant.yaml"), "type: object\n");
  await running.until("stdout", /1 package updated/);
  await running.stop();
});

test("check --watch checks again after an edit of a generated file", async () => {
  const folder = workspace({ "almanac.yaml": configuration, "openapi.yaml": documentWith("listPlants") });
  await almanac(folder, ["generate"]);
  const running = start(folder, ["check", "--watch"]);
  await running.until("stdout", /Everything is up to date\./);
  await running.until("stderr", /Watching for changes/);
  writeFileSync(join(folder, "generated/garden/index.js"), "// mine\n");
  await running.until("stderr", /generated\/garden\/index\.js changed\.[^]*edited +index\.js/);
  writeFileSync(join(folder, "generated/garden/mine.js"), "");
  await running.until("stderr", /unknown +mine\.js/);
  rmSync(join(folder, "generated/garden"), { recursive: true });
  await running.until(
    "stderr",
    /^generated\/garden\/\S+, generated\/garden\/\S+, generated\/garden\/\S+ and \d+ more changed\.$/m,
  );
  // A run is in progress.
  expect((await running.stop()).code).toBe(0);
});

test.each(["--json", "--against"])("refuses --watch together with %s", async (option) => {
  const args = option === "--against" ? [option, "published.yaml"] : [option];
  const { code, stderr } = await almanac(workspace({}), ["check", "--watch", ...args]);
  expect(code).toBe(2);
  expect(stderr).toContain(`--watch can't be combined with ${option}.`);
});
