import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, importsOf } from "./sources.js";

const files = [
  "generator/src",
  "runtime/client/src",
  "runtime/mock/src",
  "runtime/query/src",
  "runtime/cli/src",
  "runtime/mcp/src",
  "runtime/mock-ui/src",
  "runtime/validators/src",
].flatMap((folder) => filesBelow(folder, ".ts"));

/** The files that each file imports, type imports included. */
const imports = new Map(
  files.map((file) => [
    file.path,
    importsOf(file)
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => join(dirname(file.path), specifier).replace(/\.js$/, ".ts")),
  ]),
);

/** Repeatedly removes files whose imports have all been removed. The files that remain are in a circle, or import one. */
function filesInCircles(): readonly string[] {
  const left = new Map(imports);
  for (;;) {
    const ends = [...left].filter(([, targets]) => !targets.some((target) => left.has(target)));
    if (ends.length === 0) return [...left.keys()];
    for (const [path] of ends) left.delete(path);
  }
}

/** Returns the shortest chain of imports from a file back to itself, or null if there is none. */
function circleOf(start: string): readonly string[] | null {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of imports.get(way.at(-1) ?? "") ?? []) {
      if (next === start) return [...way, start];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}

test("no file imports itself through others, not even for a type", () => {
  const circles = filesInCircles().flatMap((path) => {
    const circle = circleOf(path);
    return circle === null ? [] : [circle.join(" → ")];
  });
  expect(circles).toEqual([]);
});

test("every relative import was resolved to a file", () => {
  expect([...imports.values()].flat().length).toBeGreaterThan(files.length);
  for (const [path, targets] of imports)
    for (const target of targets) expect(imports.has(target), `${path} → ${target}`).toBe(true);
});
