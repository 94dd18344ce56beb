import { expect, test } from "vitest";
import { generateDocument } from "../support/memory-run.js";

const length = 20_000;

test("a chain of references may be longer than the stack of calls is deep", async () => {
  const { summary, files } = await generateDocument(chain((next) => ({ $ref: next })));
  expect(summary.diagnostics).toEqual([]);
  expect(files.get("out/trees.d.ts")).toContain("export type S19999 = string;");
});

/** A document whose one response leads through a chain of schemas to a text. */
function chain(link: (next: string) => object): string {
  const place = (index: number): string => `#/components/schemas/S${index}`;
  const schemas = Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `S${index}`,
      index === length - 1 ? { type: "string" } : link(place(index + 1)),
    ]),
  );
  const content = { "application/json": { schema: { $ref: place(0) } } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Chain", version: "1" },
    paths: { "/trees": { get: { operationId: "getTree", responses: { 200: { description: "It.", content } } } } },
    components: { schemas },
  });
}
