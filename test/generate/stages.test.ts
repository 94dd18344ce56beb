import { expect, test } from "vitest";
import { inMemory } from "../support/memory-run.js";

const document = `openapi: 3.1.0
info: { title: Kites, version: "1" }
paths:
  /kites: { get: { operationId: listKites, responses: { "200": { description: Done. } } } }
`;

test("a run reports each stage, and resolves each document after it has been parsed", async () => {
  const { generate } = inMemory({
    "a.yaml": document,
    "b.yaml": document,
    "almanac.yaml": `
apis:
  kites: { documents: { alpha: a.yaml, beta: b.yaml }, package: { name: kites, version: 1.0.0 } }
`,
  });
  const stages: string[] = [];
  await generate({ onProgress: ({ api, stage }) => stages.push(`${api}: ${stage}`) });
  expect(stages).toEqual(
    ["load", "resolve", "resolve", "analyze", "emit", "plan", "write"].map((stage) => `kites: ${stage}`),
  );
});
