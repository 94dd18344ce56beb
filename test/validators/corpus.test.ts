import { statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chooseSample } from "../corpus/src/find-documents.js";
import { hasCorpus } from "../corpus/src/has-corpus.js";
import { installedDocuments } from "../corpus/src/installed.js";
import { compareDocument } from "./compare-document.js";
import { openFile } from "./open-file.js";

describe.skipIf(!hasCorpus("the comparison of validators with mocks is skipped"))(
  "documents that others publish",
  () => {
    test("have validators that accept the same values as their mocks", async () => {
      const small = installedDocuments(400).filter(({ path }) => statSync(path).size < 400_000);
      const counts = { documents: 0, values: 0 };
      for (const { path, name } of chooseSample(small, 25)) {
        const opened = await openFile(path);
        if (opened === null) continue;
        const { differences, values } = compareDocument(opened.api, opened.models, { mutations: 6, maxSchemas: 150 });
        counts.documents += 1;
        counts.values += values;
        expect.soft(differences.slice(0, 5), name).toEqual([]);
      }
      console.log(counts);
      expect(counts.documents).toBeGreaterThan(10);
    }, 600_000);
  },
);
