import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { atlasVersions } from "../support/atlas-versions.js";
import { requestOf } from "../support/call-all.js";
import { datesOf, headersAt, readPlainSpec } from "../support/plain-spec.js";

const root = new URL("../../", import.meta.url).pathname;
const versions = readdirSync(`${root}generated/atlas`).filter((name) => /^\d/.test(name));
const operations = readPlainSpec(`${root}spec/atlas-v2/openapi.yaml`);

test("the package has all ten published versions", () => {
  expect(versions).toEqual(atlasVersions);
});

test.each(versions)(
  "at %s each operation sends the media types of its newest revisions, and operations added later are missing",
  async (version) => {
    const { createClient } = (await import(`${root}generated/atlas/${version}/index.js`)) as {
      createClient: Parameters<typeof requestOf>[0];
    };
    for (const operation of operations) {
      const expected = headersAt(operation, version);
      const request = await requestOf(createClient, operation);
      const actual =
        request === null
          ? null
          : { accept: request.headers["accept"] ?? null, contentType: request.headers["content-type"] ?? null };
      expect({ [operation.id]: actual }).toEqual({ [operation.id]: expected });
    }
  },
);

test("the Atlas document has the expected operations", () => {
  const dated = (date: string): number => operations.filter((operation) => datesOf(operation).has(date)).length;
  const tagged = (path: RegExp): number => operations.filter((operation) => path.test(operation.path)).length;
  expect({
    keys: tagged(/\/apiKeys/),
    serviceAccounts: tagged(/\/serviceAccounts/),
    oauth: tagged(/\/oauth\//),
    all: operations.length,
  }).toEqual({
    keys: 14,
    serviceAccounts: 22,
    oauth: 2,
    all: 68,
  });
  expect([dated("2023-11-15"), dated("2025-02-19")]).toEqual([1, 8]);
});
