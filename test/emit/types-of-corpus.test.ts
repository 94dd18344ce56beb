import { statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toTypeText } from "../../generator/dist/emit/type-text.js";
import { inspectModels } from "../../generator/dist/index.js";
import { chooseSample } from "../corpus/src/find-documents.js";
import { hasCorpus } from "../corpus/src/has-corpus.js";
import { installedDocuments } from "../corpus/src/installed.js";
import { schemasIn } from "../support/list-unknowns.js";
import { referenceType } from "./reference-type.js";
import { tokensOf } from "./tokens-of.js";

describe.skipIf(!hasCorpus("the comparison of its types is skipped"))("documents that others publish", () => {
  test("have the types that openapi-typescript prints, apart from the listed differences", async () => {
    const small = installedDocuments(400).filter(({ path }) => statSync(path).size < 400_000);
    let count = 0;
    for (const { path, name } of chooseSample(small, 60)) {
      const { models } = await inspectModels({ document: path });
      for (const schema of schemasIn(models)) {
        expect(tokensOf(toTypeText(schema).text), name).toEqual(tokensOf(referenceType(schema)));
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(2_000);
  }, 600_000);
});
