import { expect, test } from "vitest";
import { parseCommandLine } from "../../generator/dist/cli/options/parse-command-line.js";
import { inMemory } from "../support/memory-run.js";

/** Generates a package from a document with this `info`, and returns its `package.json`. */
async function manifestOf(info: object, choice: object = {}): Promise<object> {
  const document = { openapi: "3.1.0", info: { title: "Acme Orders", version: "1", ...info }, paths: {} };
  const memory = inMemory({ "openapi.json": JSON.stringify(document) });
  await memory.generate({ document: "openapi.json", output: "out", ...choice });
  return JSON.parse(memory.files.get("out/package.json") ?? "{}") as object;
}

test.each([
  ["1.4.2", "1.4.2"],
  ["v2.1", "2.1.0"],
  ["1.0.0-beta.2", "1.0.0-beta.2"],
  ["2024-08-05", "0.0.0"],
  ["2024.01.05", "0.0.0"],
  ['1.0.0"', "0.0.0"],
])("a document of the version %s makes a package of the version %s", async (version, expected) => {
  expect(await manifestOf({ version })).toMatchObject({ name: "acme-orders", version: expected });
});

test.each([
  [{ name: "Any", identifier: "MIT OR Apache-2.0" }, "MIT OR Apache-2.0"],
  [{ name: "Apache License, Version 2.0" }, "Apache-2.0"],
  [{ name: "Terms of service" }, undefined],
])("the license %j of a document becomes %s", async (license, expected) => {
  expect((await manifestOf({ license })) as Record<string, unknown>).toHaveProperty("name", "acme-orders");
  expect(((await manifestOf({ license })) as Record<string, unknown>)["license"]).toBe(expected);
});

test("--name and --package-version take precedence over the document", async () => {
  const choice = { name: "@acme/orders", packageVersion: "3.0.0" };
  expect(await manifestOf({ version: "1.4.2" }, choice)).toMatchObject({ name: "@acme/orders", version: "3.0.0" });
});

test.each([
  [["generate", "--name", "x"], "--name needs a document."],
  [["generate", "a.yaml", "-o", "out", "--name", "Not a name"], "--name Not a name is not a valid npm package name."],
  [["check", "a.yaml", "-o", "out", "--package-version", "1"], "--package-version 1 is not a semantic version."],
])("%j is refused", (args, message) => {
  expect(parseCommandLine(args)).toMatchObject({ kind: "misuse", misuse: { message } });
});
