import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/root.js";
import { compareDocument } from "./compare-document.js";
import { openFile } from "./open-file.js";

const documents = [
  ...["atlas-v2", "atlas-v1", "cloud-manager-v1"].map((name) => `spec/${name}/openapi.yaml`),
  ...readdirSync(join(root, "test/golden"), { recursive: true })
    .map(String)
    .filter((path) => /^\w[^/]*\/openapi\.(yaml|json)$/.test(path))
    .map((path) => `test/golden/${path}`),
];

test.each(documents)("the validators of %s accept the same values as its mock", async (path) => {
  const opened = await openFile(join(root, path));
  if (opened === null) throw new Error("The document was rejected.");
  const { differences, values, accepted } = compareDocument(opened.api, opened.models, { mutations: 6 });
  expect(differences).toEqual([]);
  // Both valid and invalid values have been compared.
  expect(accepted).toBeGreaterThan(0);
  expect(values - accepted).toBeGreaterThan(0);
});
