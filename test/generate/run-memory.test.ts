import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { root } from "../support/root.js";
import { editsOf } from "./edits-of.js";
import { expectSameAsCold, warm } from "./warm-run.js";
import { withParts } from "./with-parts.js";

const goldens = join(root, "test/golden");
const cases = readdirSync(goldens, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** The inputs of a golden package: its configuration, documents and code. */
function inputsOf(name: string): Readonly<Record<string, string>> {
  const paths = readdirSync(join(goldens, name), { recursive: true, encoding: "utf8" });
  const files = paths.filter((path) => !path.startsWith("output") && /\.(?:yaml|ts)$/.test(path));
  const textOf = (file: string): string => readFileSync(join(goldens, name, file), "utf8");
  return Object.fromEntries(
    files.map((file) => [file, file === "almanac.yaml" ? withParts(textOf(file)) : textOf(file)]),
  );
}

const api = (name: string, extra = ""): string => `openapi: 3.1.0
info: { title: ${name}, version: 1.0.0 }
paths:
  /${name}:
    get:
      operationId: list-${name}
      tags: [${name}]
      description: Lists them.
      x-translations: { description: { de: Zeigt sie. } }
      responses:
        "200": { description: OK, content: { application/json: { schema: { $ref: "shared.yaml#/Thing" } } } }
${extra}`;

/** Two APIs that refer to the same file, one of them with an overlay, and their mock. */
const project: Readonly<Record<string, string>> = {
  "almanac.yaml": `
apis:
  pears: { document: pears.yaml, openapi-fetch: true, reference: true, cli: pears, package: { name: pears, version: 1.0.0 } }
  plums: { document: plums.yaml, overlays: [overlay.yaml], package: { name: plums, version: 1.0.0, changelog: changes.md } }
mocks:
  fruit: { apis: [pears, plums], code: code, package: { name: fruit, version: 1.0.0 } }
`,
  "pears.yaml": api("pears"),
  "plums.yaml": api("plums", "x-unused: 1\n"),
  "shared.yaml": "Thing: { type: object, properties: { id: { type: string }, size: { type: integer } } }\n",
  "overlay.yaml": `overlay: 1.0.0
info: { title: More, version: "1" }
actions: [{ target: "$.paths['/plums'].get", update: { summary: Plums } }]
`,
  "changes.md": "# Changes\n",
  "code/behaviours/listPears.ts": "export default () => ({ status: 200 });\n",
};

/** Edits per project, spread evenly over its files. */
const limit = 6;

test.each([...cases.map((name) => [name, inputsOf(name)] as const), ["a project with a mock", project] as const])(
  "a run that has the memory of earlier runs writes the same files as another process after each edit of %s",
  async (_, inputs) => {
    const all = Object.entries(inputs).flatMap(([path, text]) => {
      if (!path.endsWith(".yaml")) return [{ path, text: `${text}\n` }];
      const edits = editsOf(parse(text) as object).map((value) => stringify(value, { aliasDuplicateObjects: false }));
      return [text, ...edits, `${text}\n- broken`].map((edited) => ({ path, text: edited }));
    });
    const edits = all.filter((__, index) => index % Math.ceil(all.length / limit) === 0);
    const project = warm(inputs);
    const paths = new Set(Object.keys(inputs));
    let sound = 0;
    for (const { path, text } of edits) {
      project.run.files.set(path, text);
      if (await expectSameAsCold(project, paths)) sound += 1;
      for (const [each, original] of Object.entries(inputs)) project.run.files.set(each, original);
      // Half of the edits are made to the original, and half follow another edit.
      if (sound % 2 === 0) expect(await expectSameAsCold(project, paths)).toBe(true);
    }
    expect(sound).toBeGreaterThan(edits.length / 4);
  },
);

test("only the packages whose inputs have changed are emitted again", async () => {
  const { run, generate, emitted } = warm(project);
  await generate();
  expect(emitted()).toEqual(["pears", "plums", "fruit"]);

  await generate();
  expect(emitted()).toEqual([]);

  run.files.set("pears.yaml", api("pears").replace("Lists them", "Lists pears"));
  await generate();
  expect(emitted()).toEqual(["pears", "fruit"]);

  run.files.set("changes.md", "# Changes\n\n## 1.0.1\n");
  await generate();
  expect(emitted()).toEqual(["plums"]);

  run.files.set("shared.yaml", "Thing: { type: object, properties: { id: { type: string } } }\n");
  await generate();
  expect(emitted()).toEqual(["pears", "plums", "fruit"]);

  run.files.set("code/behaviours/listPears.ts", "export default () => ({ status: 204 });\n");
  await generate();
  expect(emitted()).toEqual(["fruit"]);
  expect(run.files.get("generated/fruit-mock/code/behaviours/listPears.js")).toContain("204");
});

test("a change of a setting that is a set is noticed", async () => {
  const dated = {
    ...project,
    "shared.yaml": "Thing: { type: object, properties: { at: { type: string, format: date-time } } }\n",
  };
  const { run, generate, emitted } = warm(dated);
  await generate();
  const setting = "document: pears.yaml, formats: { date-time: Date }, openapi-fetch: false";
  run.files.set(
    "almanac.yaml",
    project["almanac.yaml"]?.replace("document: pears.yaml, openapi-fetch: true", setting) ?? "",
  );
  await generate();
  emitted();
  const other = setting.replace("formats: { date-time: Date }, ", "");
  run.files.set("almanac.yaml", run.files.get("almanac.yaml")?.replace(setting, other) ?? "");
  await generate();
  expect(emitted()).toEqual(["pears", "fruit"]);
});

test("a run with errors keeps the results of the packages without errors", async () => {
  const { run, generate, emitted } = warm(project);
  await generate();
  for (const text of ["apis: [", api("pears").replace("#/Thing", "#/Nothing")]) {
    run.files.set("pears.yaml", text);
    expect((await generate()).isSound).toBe(false);
  }
  emitted();
  run.files.set("pears.yaml", api("pears"));
  expect((await generate()).isSound).toBe(true);
  expect(emitted()).toEqual(["pears", "fruit"]);
});
