import { expect } from "vitest";
import { pointerOf } from "../../generator/dist/model/location.js";
import { outcomeOf, shapesOf, type Outcome } from "./outcome.js";
import { filesWith, type Position } from "./positions.js";
import { faultsOfLog, faultsOfMarkdown, faultsOfPaths } from "./sinks.js";

/** Harmless texts of many kinds. A payload may produce the syntax tree that one of them produces, and no other. */
const harmless: readonly string[] = [
  "harmless",
  "Harmless-Text",
  "harmless.text",
  "HARMLESS",
  "harmless text",
  "a harmless text",
  "2024-02-02",
  "3",
  "1a",
  "",
  "toString",
  "class",
  "a/b",
  "a/*",
  "else",
  "#/components/schemas/Dog",
  "harmless text #and a fragment",
  "https://example.com/a",
  "é",
  "a-harmless-text".repeat(20),
  "harmless text of some length ".repeat(8).trim(),
];

/**
 * Returns variants of a payload whose special characters, except those of paths, templates and ranges, are replaced by letters
 * or spaces.
 */
function harmlessVariantsOf(payload: string): readonly string[] {
  const letter = (_: string, index: number): string => String.fromCharCode(97 + (index % 26));
  // One variant keeps the spaces, because a path parameter's name may not be a valid property name.
  // Another keeps the words, so that names made from them have the same order as those made from the payload.
  return [
    payload.replace(/[^{}/ ]/gu, letter),
    payload.replace(/[^{}/]/gu, letter),
    payload.replace(/[^{}/a-z0-9]/giu, " "),
    // A media type can be a range, such as `*/*`.
    payload.replace(/[^{}/* ]/gu, letter),
  ];
}

interface Trees {
  readonly found: Set<string>;
  /** Harmless texts that have not been tried yet. */
  readonly untried: string[];
}

const known = new Map<string, Trees>();

/** Whether a harmless text at the position produces the same syntax tree. Usually the first one that is tried does. */
async function isTreeOfHarmless(tree: string, position: Position, payload: string): Promise<boolean> {
  const key = `${position.document} ${position.place}`;
  const trees = known.get(key) ?? { found: new Set<string>(), untried: [...harmless].reverse() };
  known.set(key, trees);
  if (!trees.found.has(tree)) trees.untried.push(...harmlessVariantsOf(payload));
  while (!trees.found.has(tree)) {
    const text = trees.untried.pop();
    if (text === undefined) return false;
    const outcome = await outcomeOf(filesWith(position, text));
    if (outcome.summary.isSound) trees.found.add(shapesOf(outcome));
  }
  return true;
}

const prototypeNames = Object.getOwnPropertyNames(Object.prototype).join();

/** Runs the generator with a payload at a position, and checks everything that SECURITY.md guarantees about the result. */
export async function expectHarmless(position: Position, payload: string): Promise<Outcome> {
  const outcome = await outcomeOf(filesWith(position, payload));
  const { summary, output, diagnostics, json } = outcome;
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(prototypeNames);
  expect(faultsOfLog(diagnostics), diagnostics).toEqual([]);
  expect(faultsOfLog(json), json).toEqual([]);
  if (!summary.isSound) {
    const errors = summary.diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(0);
    for (const { at, line } of errors) expect([pointerOf(at) !== "" || line !== null, at]).toEqual([true, at]);
    expect([...output]).toEqual([]);
    return outcome;
  }
  expect(faultsOfPaths(output.keys())).toEqual([]);
  for (const [path, text] of output) {
    if (path.endsWith(".md")) expect(faultsOfMarkdown(text), text).toEqual([]);
    if (path.endsWith(".json")) expect(() => JSON.parse(text) as unknown).not.toThrow();
  }
  const tree = shapesOf(outcome);
  if (!(await isTreeOfHarmless(tree, position, payload)))
    expect(tree).toBe([...(known.get(`${position.document} ${position.place}`)?.found ?? [])][0]);
  return outcome;
}
