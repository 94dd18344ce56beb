import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate, inspectModels, type Summary } from "../../generator/dist/index.js";
import { atlasVersions } from "../support/atlas-versions.js";
import { requestOf } from "../support/call-all.js";
import { datesOf, headersAt, readPlainSpec } from "../support/plain-spec.js";
import { listUnknowns } from "../support/list-unknowns.js";
import { surveyTypes, type Survey } from "../corpus/src/survey-types.js";

/** Path of a copy of MongoDB's published document, which we may not commit. */
const document = process.env["ALMANAC_ATLAS_DOCUMENT"] ?? "";
const isThere = existsSync(document);
if (!isThere)
  console.warn(
    "SKIPPED: set ALMANAC_ATLAS_DOCUMENT to a copy of MongoDB's published Atlas document to run these tests.",
  );

const folder = mkdtempSync(join(tmpdir(), "almanac-atlas-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!isThere)("the published Atlas document", () => {
  const output = join(folder, "all");
  let summary: Summary;
  let survey: Survey;

  beforeAll(async () => {
    summary = await generate({ document, output });
    survey = surveyTypes(output);
  }, 120_000);

  test("is generated as one package with all ten dates and the preview", () => {
    expect(summary.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const [only] = summary.packages;
    expect(only?.versions).toEqual([...atlasVersions, "preview"]);
    expect(only?.operations).toBe(540);
  });

  test("compiles without errors under skipLibCheck: false", () => {
    expect(survey.errors).toEqual([]);
  });

  test("has no any, and every unknown has a cause in the document", async () => {
    expect(survey.any).toEqual([]);
    const { models } = await inspectModels({ document });
    const listed = listUnknowns(models);
    const inRuntime = survey.unknown.filter((place) => place.startsWith("runtime/"));
    expect(survey.unknown.length - inRuntime.length).toBe(listed.length);
    const reasons = new Map(listed.map(({ reason }) => [reason, listed.filter((each) => each.reason === reason)]));
    console.info(
      `${survey.types} declared types, unknown:`,
      Object.fromEntries([...reasons].map(([reason, each]) => [reason, each.length])),
    );
  });

  test("sends the Accept and Content-Type that the YAML requires, for all 598 operations and versions", async () => {
    const operations = readPlainSpec(document);
    let count = 0;
    for (const operation of operations) {
      for (const version of datesOf(operation)) {
        count += 1;
        const { createClient } = (await import(join(output, version, "index.js"))) as {
          createClient: Parameters<typeof requestOf>[0];
        };
        const request = await requestOf(createClient, operation);
        const actual =
          request === null
            ? null
            : { accept: request.headers["accept"] ?? null, contentType: request.headers["content-type"] ?? null };
        expect({ [`${operation.id} ${version}`]: actual }).toEqual({
          [`${operation.id} ${version}`]: headersAt(operation, version),
        });
      }
    }
    expect(count).toBe(598);
  });

  test("with eleven versions is at most 1.35 times as large as with the newest only", async () => {
    const [all, newest] = [await sizeWith([]), await sizeWith(["2025-03-12"])];
    console.info(`eleven versions ${all} bytes, the newest ${newest}: ${(all / newest).toFixed(3)}`);
    expect(all / newest).toBeLessThanOrEqual(1.35);
  });
});

/** Returns the size of the package in bytes, generated with the given versions. */
async function sizeWith(only: readonly string[]): Promise<number> {
  const home = mkdtempSync(join(folder, "size-"));
  const versions = only.length === 0 ? "" : `versions: { only: ${JSON.stringify(only)} }`;
  const api = `{ document: ${JSON.stringify(document)}, package: { name: atlas, version: 1.0.0 }, ${versions} }`;
  writeFileSync(join(home, "almanac.yaml"), `apis: { atlas: ${api} }`);
  expect((await generate({ folder: home })).isSound).toBe(true);
  const files = readdirSync(join(home, "generated"), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
