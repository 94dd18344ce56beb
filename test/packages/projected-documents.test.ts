import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildModels } from "../../generator/dist/analyze/build-models.js";
import { loadApi } from "../../generator/dist/config/documents/load-api.js";
import { resolveConfig } from "../../generator/dist/config/resolve-config.js";
import { Reporter } from "../../generator/dist/diagnostics/reporter.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { createNodeHost } from "../../generator/dist/host/node-host.js";
import { Sources } from "../../generator/dist/load/sources.js";
import type { JsonObject } from "../../generator/dist/model/json.js";
import { projectDocument } from "../../generator/dist/openapi/project-document.js";
import { selectView } from "../../generator/dist/version/view/select-view.js";
import { chooseSample } from "../corpus/src/find-documents.js";
import { hasCorpus } from "../corpus/src/has-corpus.js";
import { installedDocuments } from "../corpus/src/installed.js";
import { root } from "../support/cli.js";

/** A validator with the official JSON Schemas of OpenAPI. */
interface Validator {
  validate(document: unknown): Promise<{ readonly valid: boolean; readonly errors?: unknown }>;
}

const validatorPath = join(root, "test/tools/node_modules/@seriousme/openapi-schema-validator/index.js");
let create: () => Validator;
beforeAll(async () => {
  const { Validator } = (await import(validatorPath)) as { Validator: new () => Validator };
  create = () => new Validator();
});

type Choice = Parameters<typeof resolveConfig>[0];

/** Returns each version of each API, or nothing if a document is rejected. */
async function projectAll(choice: Choice): Promise<readonly JsonObject[]> {
  const host = createNodeHost();
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const config = await resolveConfig(choice, { sources, reporter, host, schema: readNodeAssets().configSchema });
  const documents: JsonObject[] = [];
  for (const wanted of config?.apis ?? []) {
    const api = await loadApi(wanted, { host, sources, reporter });
    for (const model of api === null ? [] : buildModels(api, reporter))
      if (api !== null) documents.push(projectDocument(selectView(api, model.version), model));
  }
  return documents;
}

async function describeProblems(document: JsonObject): Promise<readonly string[]> {
  const text = JSON.stringify(document);
  const { valid, errors } = await create().validate(JSON.parse(text));
  const dangling = [...text.matchAll(/"\$ref":"#\/components\/([\w-]+)\/([^"/]+)"/g)].filter(([, kind, key]) => {
    const components = document["components"] as Readonly<Record<string, object>> | undefined;
    return !Object.hasOwn(components?.[kind ?? ""] ?? {}, key ?? "");
  });
  return [...(valid ? [] : [JSON.stringify(errors)]), ...dangling.map(([reference]) => reference)];
}

describe.skipIf(!existsSync(validatorPath))("projected documents", () => {
  test("are valid OpenAPI, for the documents of this repository and of the golden cases", async () => {
    const cases = ["additive", "complete", "events", "formats", "header", "links", "media-type", "mock", "modern"];
    const more = ["path", "query", "responses", "schemas", "swagger", "wire"];
    const configs = [...cases, ...more].map((name) => `test/golden/${name}/almanac.yaml`);
    for (const config of ["almanac.yaml", ...configs].map((path) => join(root, path))) {
      const documents = await projectAll({ config });
      expect(documents.length, config).toBeGreaterThan(0);
      for (const document of documents) expect(await describeProblems(document), config).toEqual([]);
    }
  });

  test.skipIf(!hasCorpus("the validation of projected documents is skipped"))(
    "are valid OpenAPI, for documents that others publish",
    async () => {
      const small = installedDocuments(400).filter(({ path }) => statSync(path).size < 300_000);
      let count = 0;
      for (const { path, name } of chooseSample(small, 60)) {
        const problems = await Promise.all((await projectAll({ document: path })).map(describeProblems));
        // A document can contain invalid parts that Almanac doesn't read.
        const original = await create()
          .validate(JSON.parse(readFileSync(path, "utf8")) as unknown)
          .catch(() => null);
        if (original?.valid !== true) continue;
        expect(problems.flat(), name).toEqual([]);
        count += problems.length;
      }
      expect(count).toBeGreaterThan(20);
    },
    600_000,
  );
});
