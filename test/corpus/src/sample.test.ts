import { availableParallelism } from "node:os";
import { statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chooseSample, findDocuments } from "./find-documents.js";
import { hasCorpus } from "./has-corpus.js";
import { installedDocuments } from "./installed.js";
import { runDocument } from "./run-document.js";
import { runDocuments } from "./run-documents.js";
import { formatRows } from "./format-rows.js";
import { sumUp } from "./sum-up.js";

const limits = { seconds: 120, megabytes: 2048, extent: "all" } as const;
const golden = new URL("../../golden/path/openapi.yaml", import.meta.url).pathname;

describe.skipIf(!hasCorpus("its sample is skipped"))("documents that others publish", () => {
  test("become packages that compile and mocks with valid responses, or are rejected with a diagnostic", async () => {
    const small = installedDocuments(400).filter(({ path }) => statSync(path).size < 60_000);
    const chosen = chooseSample(small, 8);
    const rows = await runDocuments(chosen, { ...limits, jobs: availableParallelism(), onRow: () => undefined });
    expect(rows).toHaveLength(8);
    for (const { document, outcome, note, compiled, mocked, generated } of rows) {
      expect(["compiled", "stopped"], `${document}: ${note ?? ""}`).toContain(outcome);
      if (outcome === "stopped") expect(generated?.errors.length, document).toBeGreaterThan(0);
      expect([...(compiled?.errors ?? []), ...(compiled?.anys ?? [])], document).toEqual([]);
      expect([...(mocked?.invalid ?? []), ...(mocked?.failed ?? [])], document).toEqual([]);
    }
    expect(rows.filter(({ outcome }) => outcome === "compiled").length).toBeGreaterThanOrEqual(6);
  }, 900_000);
});

test("a document that takes too long or too much memory becomes a row", async () => {
  const [found] = findDocuments([golden]);
  if (found === undefined) throw new Error("The golden document is not recognized.");
  const late = await runDocument(found, { ...limits, seconds: 0.05 });
  expect(late).toMatchObject({ outcome: "timed out", note: "starting" });
  const heavy = await runDocument(found, { ...limits, megabytes: 12 });
  expect(heavy.outcome).toBe("crashed");
  expect(heavy.note).toContain("more than 12 MB");
  const missing = await runDocument({ ...found, path: `${found.path}.missing` }, limits);
  expect(missing.outcome).toBe("stopped");
  expect(formatRows([late, heavy, missing]).trim().split("\n")).toHaveLength(5);
  expect(sumUp([late, heavy, missing])).toContain("33.3 %  timed out");
});

test("a sample is a subset of every larger one, and depends on names only", () => {
  const all = Array.from({ length: 50 }, (_, index) => ({ name: `document ${index}` }));
  const small = chooseSample(all, 5);
  expect(chooseSample([...all].reverse(), 5)).toEqual(small);
  expect(chooseSample(all, 20)).toEqual(expect.arrayContaining([...small]));
});
