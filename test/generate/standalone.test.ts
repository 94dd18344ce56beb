import { expect, test } from "vitest";
import { inMemory } from "../support/memory-run.js";

const document = `openapi: 3.1.0
info: { title: Garden, version: "1" }
paths:
  /plants: { get: { operationId: listPlants, tags: [Plants], responses: { "200": { description: OK } } } }
`;
const configuration = (more: string): string => `apis:
  garden: { document: openapi.yaml, package: { name: garden, version: 1.0.0, standalone: true }${more} }
mocks:
  garden: { apis: [garden], package: { name: garden-mock, version: 1.0.0, standalone: true } }
`;

interface Manifest {
  readonly dependencies?: object;
  readonly exports: Readonly<Record<string, unknown>>;
}

test("configured packages that are standalone contain their runtime and have no dependencies", async () => {
  const { files, generate } = inMemory({ "almanac.yaml": configuration(""), "openapi.yaml": document });
  expect((await generate()).diagnostics).toEqual([]);
  const manifestOf = (folder: string): Manifest =>
    JSON.parse(files.get(`generated/${folder}/package.json`) ?? "") as Manifest;
  expect(manifestOf("garden").dependencies).toBeUndefined();
  expect(manifestOf("garden-mock").dependencies).toBeUndefined();
  expect(manifestOf("garden-mock").exports["./matchers"]).toEqual({
    types: "./runtime/matchers/matchers.d.ts",
    default: "./runtime/matchers/matchers.js",
  });
  for (const path of ["garden/runtime/codegen/v2.js", "garden-mock/runtime/codegen/v1.js"])
    expect(files.has(`generated/${path}`)).toBe(true);
  expect([...files].filter(([, text]) => text.includes('from "@almanac/')).map(([path]) => path)).toEqual([]);
});

test("rejects standalone together with openapi-fetch, which would be a dependency", async () => {
  const { generate } = inMemory({
    "almanac.yaml": configuration(", openapi-fetch: true"),
    "openapi.yaml": document,
  });
  expect((await generate()).diagnostics.map(({ message }) => message)).toEqual([
    '"openapi-fetch" and "standalone" can\'t be combined, because a standalone package doesn\'t depend on other packages.',
  ]);
});

test("a standalone package with a command also contains the runtime of the command", async () => {
  const { files, generate } = inMemory({ "almanac.yaml": configuration(", cli: garden"), "openapi.yaml": document });
  expect((await generate()).diagnostics).toEqual([]);
  expect(files.get("generated/garden/bin/garden.js")).toContain('from "../runtime/cli/codegen/v1.js"');
  expect(files.has("generated/garden/runtime/cli/run-command.js")).toBe(true);
  expect([...files].filter(([, text]) => /(?:from|import) ?\(?"@almanac\//.test(text)).map(([path]) => path)).toEqual(
    [],
  );
});

test("rejects two packages with the same command", async () => {
  const api = "{ document: openapi.yaml, cli: garden, package: { name: NAME, version: 1.0.0 } }";
  const { generate } = inMemory({
    "almanac.yaml": `apis:\n  a: ${api.replace("NAME", "a")}\n  b: ${api.replace("NAME", "b")}\n`,
    "openapi.yaml": document,
  });
  expect((await generate()).diagnostics.map(({ message }) => message)).toEqual([
    'The packages of this API and of "a" would have the same command, "garden".',
  ]);
});

test.each(["validators: zod", "fixtures: true"])("rejects standalone together with %s", async (setting) => {
  const { generate } = inMemory({ "almanac.yaml": configuration(`, ${setting}`), "openapi.yaml": document });
  expect((await generate()).diagnostics.map(({ message }) => message)).toEqual([
    `"${setting.replace(/:.*/, "")}" and "standalone" can't be combined, because a standalone package doesn't depend on other packages.`,
  ]);
});

test("a single document gets a mock in the folder mock of its package", async () => {
  const { files, generate, check } = inMemory({ "openapi.yaml": document });
  const choice = { document: "openapi.yaml", output: "out", withMock: true };
  await generate(choice);
  const { name } = JSON.parse(files.get("out/mock/package.json") ?? "") as { readonly name: string };
  expect(name).toBe("garden-mock");
  expect(files.get("out/README.md")).toContain('import { createMock } from "garden-mock";');
  expect((await check(choice)).packages.map(({ name: each }) => each)).toEqual(["garden", "garden-mock"]);
  files.set("out/mock/index.js", "");
  expect((await check(choice)).packages.map(({ changes }) => changes.map(({ path, kind }) => [path, kind]))).toEqual([
    [],
    [["index.js", "edited"]],
  ]);
  // The mock isn't a part of this run, so it may be outdated.
  const [client] = (await check({ document: "openapi.yaml", output: "out" })).packages;
  expect(client?.changes.filter(({ path }) => path.startsWith("mock/")).every(({ kind }) => kind === "unknown")).toBe(
    true,
  );
  expect(client?.changes.map(({ path }) => path)).toContain("mock/index.js");
});
