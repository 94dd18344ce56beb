import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { JsonObject } from "../../../generator/dist/model/json.js";
import { chooseSample } from "../../corpus/src/find-documents.js";
import { hasCorpus } from "../../corpus/src/has-corpus.js";
import { installedDocuments } from "../../corpus/src/installed.js";
import { describeDifferences } from "./describe-differences.js";

describe.skipIf(!hasCorpus("the comparison of equivalent documents is skipped"))(
  "documents that others publish",
  () => {
    test("have no differences from themselves or from equivalent documents", async () => {
      const small = installedDocuments(400).filter(({ path }) => statSync(path).size < 100_000);
      const found: string[] = [];
      let count = 0;
      for (const { path, name } of chooseSample(small, 60)) {
        const document = parse(readFileSync(path, "utf8")) as JsonObject;
        const result = await describeDifferences(document);
        found.push(...result.found.map((each) => `${name}: ${each}`));
        count += result.rewritings.length;
      }
      expect(found).toEqual([]);
      expect(count).toBeGreaterThan(400);
    }, 600_000);
  },
);
