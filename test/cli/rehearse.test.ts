import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseCommandLine } from "../../generator/dist/cli/options/parse-command-line.js";
import { rehearse } from "../../generator/dist/cli/watch/rehearse.js";
import { checkPackages } from "../../generator/dist/commands/check-packages.js";
import { nodeRunOptions } from "../../generator/dist/commands/node-run-options.js";
import { workspace } from "../support/cli.js";

const document = `openapi: 3.1.0
info: { title: Garden, version: "1" }
paths: { /plants: { get: { operationId: listPlants, responses: { "200": { description: OK } } } } }
`;

function watched(text: string): {
  readonly config: string;
  readonly rehearseUntil: (steps: number) => ReturnType<typeof rehearse>;
} {
  const folder = workspace({
    "almanac.yaml": "apis: { garden: { document: openapi.yaml, package: { name: garden, version: 1.0.0 } } }",
    "openapi.yaml": text,
  });
  const config = join(folder, "almanac.yaml");
  const parsed = parseCommandLine(["generate", "--watch", "--config", config]);
  if (parsed.kind !== "run") throw new Error(parsed.kind);
  let left = 0;
  return {
    config,
    rehearseUntil: (steps) => {
      left = steps;
      return rehearse(parsed.invocation, () => (left -= 1) < 0);
    },
  };
}

test("after a rehearsal, the next run has nothing to analyze or emit, and nothing was written", async () => {
  const { config, rehearseUntil } = watched(document);
  const memory = await rehearseUntil(Infinity);
  const stages = new Set<string>();
  if (memory === null) throw new Error("The rehearsal was interrupted.");
  const run = await checkPackages(nodeRunOptions({ config, memory, onProgress: ({ stage }) => stages.add(stage) }));
  expect(run.isSound).toBe(true);
  expect([...stages]).toEqual(["load", "plan"]);
  expect(existsSync(join(config, "../generated"))).toBe(false);
});

test.each([0, 1, 5, 20])("a rehearsal that is interrupted at access %i to the files has no result", async (steps) => {
  expect(await watched(document).rehearseUntil(steps)).toBeNull();
});

test("a rehearsal of a document with errors has no result", async () => {
  expect(await watched(document.replace("3.1.0", "9.9.9")).rehearseUntil(Infinity)).toBeNull();
});
