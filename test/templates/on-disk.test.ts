import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, workspace } from "../support/cli.js";

const files = {
  "project/almanac.yaml": `templates: templates
apis:
  shop:
    document: openapi.yaml
    package: { name: "@acme/shop", version: 1.0.0 }
`,
  "project/openapi.yaml": `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /orders: { get: { operationId: listOrders, tags: [orders], responses: { "200": { description: Orders. } } } }
`,
  "project/package.json": '{ "workspaces": [] }',
  "project/templates/files/a.md.hbs": "{{markdown api}}\n",
};

/** Runs `almanac generate`, and returns the summary of the files. */
async function generateIn(folder: string): Promise<string> {
  const { stdout, stderr } = await almanac(folder, ["generate"]);
  return /\d+ (?:new|changed|removed) files?|\d+ files: .*|up to date/.exec(stdout)?.[0] ?? stderr;
}

test("a cached run notices when a template is added, edited or removed", async () => {
  const folder = join(workspace(files), "project");
  mkdirSync(join(folder, "node_modules"));
  expect(await generateIn(folder)).toMatch(/^\d+ new files$/);
  expect(await generateIn(folder)).toBe("up to date");
  // The list of generated files changes as well.
  writeFileSync(join(folder, "templates/files/b.md.hbs"), "b");
  expect(await generateIn(folder)).toMatch(/^\d+ files: 1 new, \d changed$/);
  expect(await generateIn(folder)).toBe("up to date");
  writeFileSync(join(folder, "templates/files/b.md.hbs"), "c");
  expect(await generateIn(folder)).toMatch(/changed/);
  expect(await generateIn(folder)).toBe("up to date");
});

test("a template that is a link out of the repository is not read", async () => {
  const folder = workspace({ ...files, "secret.txt": "{{{secret}}}" });
  symlinkSync(join(folder, "secret.txt"), join(folder, "project/templates/files/b.md.hbs"));
  const { code, stderr } = await almanac(join(folder, "project"), ["generate"]);
  expect(code).toBe(1);
  expect(stderr).toContain("error[file-outside-repository] almanac.yaml:1:12");
  expect(stderr).not.toContain("{{{secret}}}");
});
