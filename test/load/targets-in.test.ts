import { expect, test } from "vitest";
import { Reporter } from "../../generator/dist/diagnostics/reporter.js";
import { parseSource } from "../../generator/dist/load/parse-source.js";
import { targetsIn } from "../../generator/dist/load/targets-in.js";

async function targetsOf(text: string): Promise<readonly [isTree: boolean, targets: readonly string[]]> {
  const source = await parseSource("openapi.yaml", text, new Reporter());
  if (source === null) throw new Error("The text is malformed.");
  return [source.isTree, [...targetsIn(source)]];
}

test("references to other files are found in a text without aliases", async () => {
  const text = "a: { $ref: one.yaml#/x }\nb: { example: { $ref: two.yaml } }\nc: { $ref: '#/a' }\n";
  expect(await targetsOf(text)).toEqual([true, ["two.yaml", "one.yaml"]]);
});

test("references to other files are found in a text with aliases, which is not a tree", async () => {
  const text = "a: &a { $ref: one.yaml }\nb: [*a, *a]\nc: { example: *a }\n";
  expect(await targetsOf(text)).toEqual([false, ["one.yaml"]]);
});

test("a reference in place of a map of names is found, but a property with the name $ref isn't one", async () => {
  const text = "components: { schemas: { $ref: one.yaml } }\nproperties: { $ref: { type: string } }\n";
  expect(await targetsOf(text)).toEqual([true, ["one.yaml"]]);
});
