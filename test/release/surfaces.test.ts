import { expect, test } from "vitest";
import { reasonsOfSurface } from "../../generator/dist/commands/release/reasons-of-surface.js";
import { compareSurfaces } from "../../generator/dist/commands/release/surface/compare-surfaces.js";

/** Compares two states of a module `types` with one declaration, and returns the kind and role of each change. */
function changesOf(before: string, after: string, direction: "sent" | "received" | "both"): readonly string[] {
  const found = compareSurfaces({
    before: new Map([["types.d.ts", `export ${before}\n`]]),
    after: new Map([["types.d.ts", `export ${after}\n`]]),
    runtime: new Map(),
    directionOf: () => direction,
  });
  return [...new Set(found.map(({ kind, role }) => `${kind} ${role ?? ""}`.trim()))];
}

test.each([
  ["sent", "a constant becomes any string", 'interface T { a: "x" }', "interface T { a: string }", ["risky reader"]],
  ["sent", "a string becomes a constant", "interface T { a: string }", 'interface T { a: "x" }', ["breaking caller"]],
  [
    "sent",
    "a nested optional property is removed",
    "interface T { a: { b?: string; c: string }[] }",
    "interface T { a: { c: string }[] }",
    ["breaking caller"],
  ],
  ["sent", "an optional property is added", "interface T { a: string }", "interface T { a: string; b?: string }", []],
  [
    "received",
    "an optional property is removed",
    "interface T { a: 1; b?: 2 }",
    "interface T { a: 1 }",
    ["breaking reader"],
  ],
  ["received", "a property becomes required", "interface T { a?: 1 }", "interface T { a: 1 }", ["risky fixture"]],
  ["received", "a property becomes optional", "interface T { a: 1 }", "interface T { a?: 1 }", ["breaking reader"]],
  ["received", "a value is added", "type T = 1 | 2", "type T = 1 | 2 | 3", ["breaking reader"]],
  ["both", "a comment changes", "interface T { a: 1 }", "interface T { /** b */ a: 1 }", []],
  ["both", "a type refers to itself", "interface T { t: T[]; a?: 1 }", "interface T { t: T[] }", ["breaking reader"]],
  ["both", "a type is renamed", "type T = 1", "type U = 1", ["breaking import", "added"]],
] as const)("in a type that is %s: %s", (direction, _, before, after, expected) => {
  expect(changesOf(before, after, direction)).toEqual(expected);
});

test("the types of openapi-typescript are compared only where the package declares the types that they refer to", () => {
  const paths = (own: string): ReadonlyMap<string, string> =>
    new Map([
      ["types.d.ts", "export interface T { a: string }\n"],
      ["paths.d.ts", `import type { T } from "./types.js";\nexport interface paths { "/t": { ${own} get: T } }\n`],
    ]);
  const change = { before: paths(""), after: paths("put: T;"), runtime: new Map(), directionOf: () => "both" as const };
  expect(compareSurfaces(change)).toEqual([]);
  expect(compareSurfaces({ ...change, after: new Map([...change.after].slice(0, 1)) })).toMatchObject([
    { kind: "breaking", module: "paths", role: "import" },
  ]);
});

test.each([
  [["b/paths"], null, null, "the module b/paths is new", true],
  [["b/paths", "c/paths"], null, null, "the modules b/paths and c/paths are new", true],
  [["b/t", "c/t", "d/t", "e/t", "f/t"], "Order", null, "Order of b/t, c/t, d/t and 2 more is new", true],
  [["b/t", "c/t"], "Order", "import", "Order of b/t and c/t can no longer be imported", false],
] as const)("the same change in the modules %j is one reason", (modules, name, role, text, isAddition) => {
  const kind = role === null ? ("added" as const) : ("breaking" as const);
  const changes = modules.map((module) => ({ kind, module, name, role, message: null }));
  expect(reasonsOfSurface(changes)).toEqual([{ bump: role === null ? "minor" : "major", text, isAddition }]);
});
