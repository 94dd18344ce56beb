import { expect, test } from "vitest";
import { findDisagreements } from "../../generator/dist/commands/release/find-disagreements.js";
import { isAtLeast } from "../../generator/dist/commands/release/semver/is-at-least.js";
import { nextVersion } from "../../generator/dist/commands/release/semver/next-version.js";
import { replaceScalar } from "../../generator/dist/config/replace-scalar.js";

test.each([
  ["1.2.3", "major", "2.0.0"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "patch", "1.2.4"],
  ["1.2.3", "none", "1.2.3"],
  ["0.2.3", "major", "0.3.0"],
  ["0.2.3", "minor", "0.3.0"],
  ["1.0.0-beta.9", "major", "1.0.0-beta.10"],
  ["1.0.0-beta", "patch", "1.0.0-beta.1"],
] as const)("after %s, a %s change is released as %s", (version, bump, next) => {
  expect(nextVersion(version, bump)).toBe(next);
});

test.each([
  ["1.10.0", "1.9.0", true],
  ["1.0.0", "1.0.0-beta.1", true],
  ["1.0.0-beta.2", "1.0.0-beta.10", false],
  ["1.0.0-alpha", "1.0.0-alpha.1", false],
  ["1.0.0-rc", "1.0.0-9", true],
])("%s is at least %s: %s", (version, other, expected) => {
  expect(isAtLeast(version, other)).toBe(expected);
});

test.each([
  ["a: { b: 1.0.0 } # kept\n", "a: { b: 2.0.0 } # kept\n"],
  ["a:\n  b:   '1.0.0'   \n", "a:\n  b:   '2.0.0'   \n"],
  ['a: { "b" : "1.0.0" }\r\n', 'a: { "b" : "2.0.0" }\r\n'],
  ["x: &v 1.0.0\na: { b: *v }\n", null],
  ["a: { b: 1 }\n", null],
  ["a: [\n", null],
])("replaces a string in YAML and keeps the rest: %j", (text, expected) => {
  expect(replaceScalar(text, ["a", "b"], "2.0.0")).toBe(expected);
});

test("findings and TypeScript disagree if only one of them says that code breaks", () => {
  const operation = (name: string): object => ({
    operationId: name,
    method: "GET",
    path: `/${name}`,
    name,
    types: { parameters: `${name}P`, outcomes: `${name}O`, body: `${name}B`, result: `${name}R` },
  });
  const finding = (id: string, types: string): object => ({
    id,
    types,
    operations: [{ method: "GET", path: `/${id}`, operationId: id }],
  });
  const change = {
    kind: "changed",
    findings: [finding("a", "breaking"), finding("b", "safe"), finding("c", "breaking")],
  };
  const surface = ["b", "c"].map((name) => ({ kind: "breaking", module: "m", name, role: "reader", message: "Type." }));
  const models = [{ operations: ["a", "b", "c"].map(operation) }];
  type Parameters_ = Parameters<typeof findDisagreements>;
  const assessment = { changes: [change], surface } as unknown as Parameters_[0];
  expect(findDisagreements(assessment, models as unknown as Parameters_[1])).toEqual([
    "a: all probes compile, but a is breaking for types",
    "b: code no longer compiles, but no finding is breaking for types (b: Type.)",
  ]);
});
