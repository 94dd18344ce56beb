import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, snapshot, workspace, writeAll } from "../support/cli.js";

const files = {
  "almanac.yaml": `apis:
  acme:
    document: spec/openapi.yaml
    package: { name: acme, version: 1.0.0 }
`,
  "spec/openapi.yaml": `openapi: 3.1.0
info:
  title: Acme
  version: "1"
paths:
  /a:
    get:
      operationId: getA
      responses:
        "200":
          description: Fine.
          content:
            application/vnd.acme.2024-01-01+json:
              schema: { $ref: "#/components/schemas/A" }
  /b:
    get:
      operationId: getB
      responses: { "204": { description: Nothing. } }
components:
  schemas:
    A: { type: object, properties: { a: { type: string } } }
`,
  "secret.yaml": "A: { type: string, const: hidden }\n",
};

const spec = "spec/openapi.yaml";

/** A change to the input, and the first line of the diagnostic that it must cause. */
const faults: readonly (readonly [
  string,
  { readonly file: string; readonly from: string; readonly to: string },
  string,
])[] = [
  ["broken YAML", { file: spec, from: "title: Acme", to: 'title: "Acme' }, `error[broken-yaml] ${spec}:`],
  [
    "a duplicate key",
    { file: spec, from: "      operationId: getB", to: "      operationId: getB\n      operationId: getC" },
    `error[duplicate-key] ${spec}:18:7`,
  ],
  [
    "a missing $ref",
    { file: spec, from: "#/components/schemas/A", to: "#/components/schemas/B" },
    `error[broken-reference] ${spec}:14:31`,
  ],
  [
    "a $ref to a missing file",
    { file: spec, from: "#/components/schemas/A", to: "./a.yaml" },
    `error[broken-reference] ${spec}:14:31`,
  ],
  [
    "a $ref to a file outside the document's folder",
    { file: spec, from: "#/components/schemas/A", to: "../secret.yaml#/A" },
    `error[reference-outside-folder] ${spec}:14:31`,
  ],
  [
    "a $ref to the network",
    { file: spec, from: "#/components/schemas/A", to: "http://127.0.0.1:9/a.yaml" },
    `error[reference-not-allowed] ${spec}:14:31`,
  ],
  [
    "two operations with one id",
    { file: spec, from: "getB", to: "getA" },
    `error[duplicate-operation-id] ${spec}:17:20`,
  ],
  [
    "an unknown version in the configuration",
    { file: "almanac.yaml", from: "    package", to: '    versions: { only: ["2024-01-02"] }\n    package' },
    "error[unknown-version] almanac.yaml:4:24",
  ],
  [
    "a media type with a malformed date",
    { file: spec, from: "2024-01-01", to: "2024-13-01" },
    `error[malformed-version] ${spec}:13:13`,
  ],
];

test.each(faults)(
  "reports %s with its location, and leaves generated/ unchanged",
  async (_, { file, from, to }, diagnostic) => {
    const folder = workspace(files);
    expect((await almanac(folder, ["generate"])).code).toBe(0);
    const before = snapshot(join(folder, "generated"));
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));

    const { code, stderr } = await almanac(folder, ["generate"]);
    expect(code).toBe(1);
    expect(stderr).toContain(diagnostic);
    expect(stderr).toContain("help:");
    expect(stderr).toContain("Nothing was written.");
    expect(stderr).not.toContain("hidden");
    expect(snapshot(join(folder, "generated"))).toEqual(before);
  },
);

test("reports all errors of a document at once", async () => {
  const folder = workspace(files);
  let text = files[spec];
  for (const [, { file, from, to }] of faults.slice(2)) if (file === spec) text = text.replace(from, to);
  writeAll(folder, { [spec]: text.replace("/b:", "/b/{id}:") });
  const { stderr } = await almanac(folder, ["generate"]);
  expect(stderr).toMatch(/3 errors, 1 warning/);
});

test("reports an output folder that is a file, without a stack trace", async () => {
  const folder = workspace({ ...files, generated: "a file where the folder should be" });
  const { code, stderr } = await almanac(folder, ["generate"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/error\[blocked-path\] generated\n/);
  expect(stderr).not.toMatch(/ at .*\.js/);
  expect(readFileSync(join(folder, "generated"), "utf8")).toBe("a file where the folder should be");
});
