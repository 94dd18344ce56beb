import { expect, test } from "vitest";
import type { InitChoice } from "../../../generator/dist/commands/init/init-choice.js";
import { nameOfApi } from "../../../generator/dist/commands/init/name-of-api.js";
import { inMemory } from "../../support/memory-run.js";
import { errorsOf, projectWith, shop } from "./project.js";

test("init writes a configuration from which the client and the mock are generated", async () => {
  const { files, init } = projectWith({ "openapi.yaml": shop });
  const { project } = await init({ document: "openapi.yaml" });
  expect(project).toMatchObject({ name: "acme-shop", withMock: true, files: ["almanac.yaml"], isCopied: false });
  expect(files.get("almanac.yaml"))
    .toBe(`# yaml-language-server: $schema=node_modules/almanac/schemas/almanac.schema.json

apis:
  acme-shop:
    document: openapi.yaml
    package:
      name: acme-shop
      version: 0.1.0
      license: MIT
      # The package contains its runtime, so it has no dependencies.
      standalone: true
mocks:
  acme-shop:
    apis:
      - acme-shop
    package:
      name: acme-shop-mock
      version: 0.1.0
      license: MIT
      standalone: true
`);
  const { isSound, packages } = await inMemory(Object.fromEntries(files)).generate();
  expect(isSound).toBe(true);
  expect(packages.map(({ folder, name }) => [folder, name])).toEqual([
    ["generated/acme-shop", "acme-shop"],
    ["generated/acme-shop-mock", "acme-shop-mock"],
  ]);
});

test("init reports the versions and the pagination of the document", async () => {
  const dated = shop.replace("application/json:", "application/vnd.acme.2024-08-05+json:");
  const { init } = projectWith({ "openapi.yaml": dated });
  const { project } = await init({ document: "openapi.yaml" });
  expect(project?.findings).toMatchObject({
    document: "openapi.yaml",
    title: "Acme Shop",
    operations: 1,
    versions: ["2024-08-05"],
    marking: "in media types application/vnd.acme.{version}, on 1 of 1 operations (detected)",
    lists: [{ operation: "orders.listOrders", form: "cursor" }],
  });
});

test("options replace the proposals", async () => {
  const { files, init } = projectWith({ "spec/openapi.yaml": `${shop}    Lost: { $ref: gone.yaml }\n` });
  const options = { name: "@acme/orders_v2", output: "packages/generated", withMock: false, allowBroken: true };
  const { project } = await init({ document: "spec/openapi.yaml", ...options });
  expect(project).toMatchObject({ name: "orders-v2", withMock: false });
  const text = files.get("almanac.yaml") ?? "";
  expect(text).toContain("output: packages/generated\n");
  expect(text).toContain("    allowBroken: true\n");
  expect(text).toContain('      name: "@acme/orders_v2"\n');
  expect(text).not.toContain("mocks:");
});

test("init doesn't change an existing configuration", async () => {
  const { files, init } = projectWith({ "openapi.yaml": shop, "almanac.yaml": "apis: {}\n" });
  const result = await init({ document: "openapi.yaml" });
  expect(result.project).toBeNull();
  expect(errorsOf(result)).toContain("error[file-exists] almanac.yaml");
  expect(files.get("almanac.yaml")).toBe("apis: {}\n");
});

const refused: readonly (readonly [string, Partial<InitChoice>, string])[] = [
  ["a document that doesn't exist", { document: "gone.yaml" }, "error[missing-document] gone.yaml"],
  ["a document with errors", { document: "broken.yaml" }, "error[broken-reference] broken.yaml"],
  ["an output folder outside the project", { output: "../out" }, "error[output-outside-folder]"],
  ["an allowed folder that doesn't exist", { allow: ["../gone"] }, "error[invalid-allow] --allow"],
];

test.each(refused)("nothing is written for %s", async (_, choice, message) => {
  const broken = shop.replace("#/components/schemas/Order", "#/components/schemas/Oder");
  const { files, init } = projectWith({ "openapi.yaml": shop, "broken.yaml": broken });
  const result = await init({ document: "openapi.yaml", ...choice });
  expect(errorsOf(result)).toContain(message);
  expect([...files.keys()]).toEqual(["openapi.yaml", "broken.yaml"]);
});

test.each([
  ["con", "api-con"],
  ["@acme/Ünï~x", "n-x"],
  ["@acme/_", "api"],
  ["a..", "a"],
  ["x".repeat(214), "x".repeat(80)],
])("the package %s becomes the API %s", (packageName, name) => {
  expect(nameOfApi(packageName)).toBe(name);
});

test("text from a document can't add a key or a comment to the configuration", async () => {
  const title = JSON.stringify("x\n# injected\nmocks: {}\u0000\u001b[31m");
  const { files, init } = projectWith({ "a: b #.yaml": shop.replace("Acme Shop", title) });
  const { project } = await init({ document: "a: b #.yaml" });
  expect(project?.name).toBe("x-injected-mocks-31m");
  expect(files.get("almanac.yaml")).toContain('    document: "a: b #.yaml"\n');
  const { isSound } = await inMemory(Object.fromEntries(files)).generate();
  expect(isSound).toBe(true);
});
