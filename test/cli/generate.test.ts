import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, snapshot, workspace } from "../support/cli.js";

const document = `openapi: 3.1.0
info: { title: Acme Tasks, version: "1" }
servers: [{ url: https://acme.example }]
paths:
  /tasks:
    get:
      operationId: listTasks
      tags: [Tasks]
      responses: { "200": { description: Tasks., content: { application/json: { schema: { type: array, items: { type: string } } } } } }
  /users:
    get:
      operationId: listUsers
      tags: [Users]
      responses: { "200": { description: Users., content: { application/json: { schema: { type: array, items: { type: string } } } } } }
`;
const config = `apis:
  tasks:
    document: openapi.yaml
    package: { name: tasks, version: 1.0.0 }
  other:
    document: openapi.yaml
    package: { name: other, version: 1.0.0 }
`;

test("generates a package that runs without dependencies from a single document", async () => {
  const folder = workspace({ "openapi.yaml": document });
  const { code, stdout, stderr } = await almanac(folder, ["generate", "openapi.yaml", "--output", "out"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("acme-tasks");
  const { createClient } = (await import(join(folder, "out/index.js"))) as {
    createClient: (options: object) => { tasks: { listTasks: () => Promise<unknown> } };
  };
  const fetch = (): Promise<Response> => Promise.resolve(Response.json(["a"]));
  expect(await createClient({ fetch }).tasks.listTasks()).toEqual(["a"]);
  const manifest = JSON.parse(readFileSync(join(folder, "out/package.json"), "utf8")) as object;
  expect(manifest).not.toHaveProperty("dependencies");
});

test("says how requests name the version, and how many operations show it", async () => {
  const versioned = document.replaceAll(
    /^( +)tags: .*$/gm,
    '$&\n$1parameters: [{ name: Acme-Version, in: header, schema: { enum: ["2.9", "2.10"] } }]',
  );
  const folder = workspace({ "openapi.yaml": versioned, "almanac.yaml": config });
  const { stdout } = await almanac(folder, ["generate"]);
  expect(stdout).toMatch(
    /generated\/tasks +tasks +2 versions .*\n {2}versions in the header Acme-Version, on 2 of 2 operations \(detected\)\n/,
  );
});

test("does not rewrite unchanged files, removes obsolete ones and overwrites edited ones", async () => {
  const folder = workspace({ "openapi.yaml": document, "almanac.yaml": config });
  await almanac(folder, ["generate"]);
  const path = join(folder, "generated/tasks/tasks.js");
  const written = statSync(path).mtimeMs;
  const second = await almanac(folder, ["generate"]);
  expect(second.stdout).toContain("Everything was up to date.");
  expect(statSync(path).mtimeMs).toBe(written);

  writeFileSync(path, "// mine\n");
  writeFileSync(join(folder, "openapi.yaml"), document.replaceAll("Users", "People"));
  const third = await almanac(folder, ["generate"]);
  expect(third.stdout).toMatch(/\n {2}\d+ files: 2 new, .*1 overwritten, 2 removed\n/);
  expect(existsSync(join(folder, "generated/tasks/users.js"))).toBe(false);
  expect(readFileSync(path, "utf8")).toContain("listTasks");
});

test("never overwrites a file that was not generated", async () => {
  const folder = workspace({ "openapi.yaml": document, "out/index.js": "mine", "out/notes.txt": "mine too" });
  const { code, stderr } = await almanac(folder, ["generate", "openapi.yaml", "--output", "out"]);
  expect(code).toBe(1);
  expect(stderr).toContain("error[blocked-path] out/index.js\n  This file isn't in the list of generated files, so");
  expect(Object.keys(snapshot(join(folder, "out")))).toEqual(["index.js", "notes.txt"]);
  rmSync(join(folder, "out/index.js"));
  expect((await almanac(folder, ["generate", "openapi.yaml", "--output", "out"])).code).toBe(0);
  expect(readFileSync(join(folder, "out/notes.txt"), "utf8")).toBe("mine too");
});

test("--api and --filter select a part", async () => {
  const folder = workspace({ "openapi.yaml": document, "almanac.yaml": config });
  await almanac(folder, ["generate", "--api", "tasks", "--filter", "tag=Users"]);
  expect(existsSync(join(folder, "generated/tasks/users.js"))).toBe(true);
  expect(existsSync(join(folder, "generated/tasks/tasks.js"))).toBe(false);
  expect(existsSync(join(folder, "generated/other"))).toBe(false);
  const wrong = await almanac(folder, ["generate", "--api", "task", "--filter", "operation=listTask"]);
  expect(wrong.stderr).toContain('Did you mean "tasks"?');
});

test("--exclude excludes a part, and --overlay changes the document", async () => {
  const overlay = `overlay: 1.0.0
info: { title: Hidden, version: "1" }
actions:
  - { target: "$.paths['/users'].get", update: { x-internal: true } }
  - { target: "$.paths['/nothing']", remove: true }
`;
  const folder = workspace({ "openapi.yaml": document, "overlay.yaml": overlay });
  const args = ["generate", "openapi.yaml", "--output", "out", "--overlay", "overlay.yaml", "--exclude", "internal"];
  const { code, stdout } = await almanac(folder, args);
  expect(code).toBe(0);
  expect(stdout).toContain("warning[overlay-without-target] overlay.yaml:5:15");
  expect(existsSync(join(folder, "out/tasks.js"))).toBe(true);
  expect(existsSync(join(folder, "out/users.js"))).toBe(false);
  const strict = await almanac(folder, [...args, "--strict"]);
  expect(strict.code).toBe(1);
  expect(strict.stderr).toContain("error[overlay-without-target] overlay.yaml:5:15");
});

test("reports a missing configuration", async () => {
  const { code, stderr } = await almanac(workspace({}), ["generate"]);
  expect(code).toBe(1);
  expect(stderr).toContain("error[missing-configuration] almanac.yaml");
  expect(stderr).not.toMatch(/ at .*\.js/);
});

test("inspect prints the model of one version as JSON", async () => {
  const folder = workspace({ "openapi.yaml": document });
  const { code, stdout } = await almanac(folder, ["inspect", "model", "openapi.yaml"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    title: "Acme Tasks",
    version: null,
    operations: [{ name: "listTasks" }, { name: "listUsers" }],
  });
  expect((await almanac(folder, ["inspect", "model", "openapi.yaml", "--version", "2024-01-01"])).code).toBe(1);
});
