import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { checkPackages } from "../../generator/dist/commands/check-packages.js";
import { emitPackage } from "../../generator/dist/emit/emit-package.js";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import type { PackageInfo } from "../../generator/dist/model/package.js";
import { createRender } from "../../generator/dist/render/engine.js";
import { render, type Job } from "../../generator/dist/render/render.js";
import { FileFingerprints, type StoredFingerprints } from "../../generator/dist/cli/cache/file-fingerprints.js";
import type { FileSource } from "../../generator/dist/write/plan.js";
import { formatDiagnosticsOf, inMemory } from "../support/memory-run.js";
import { root } from "../support/root.js";
import { editsOf } from "./edits-of.js";
import { withParts } from "./with-parts.js";

const goldens = join(root, "test/golden");
// The mock's configuration refers to code, which isn't among its documents.
const cases = readdirSync(goldens, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== "mock" ? [entry.name] : [],
);

const assets = readNodeAssets();
const info: PackageInfo = {
  name: "golden",
  version: "1.0.0",
  description: null,
  license: null,
  licenseText: null,
  changelogText: null,
  repository: null,
  runtime: { kind: "dependency", name: "@almanac/client", range: "^1.0.0" },
  mock: null,
  cli: null,
  dependencies: {},
  optionalPeers: {},
  added: [],
  source: "openapi.yaml",
};

const textsOf = (jobs: readonly Job[]): readonly (readonly [string, string])[] =>
  render(jobs, createRender(assets.templates)).map(({ path, contents }) => [path, contents]);

/** The configuration and the documents of a golden package. */
function inputsOf(name: string): Readonly<Record<string, string>> {
  const files = readdirSync(join(goldens, name)).filter((file) => file.endsWith(".yaml"));
  const textOf = (file: string): string => readFileSync(join(goldens, name, file), "utf8");
  return Object.fromEntries(
    files.map((file) => [file, file === "almanac.yaml" ? withParts(textOf(file)) : textOf(file)]),
  );
}

const unusual = `openapi: 3.1.0
info: { title: Unusual, version: 1.0.0 }
paths:
  /values:
    get:
      operationId: getValue
      parameters: [{ name: zero, in: query, schema: { enum: [-0, 1e21, 5e-324, "\\ud800", "\\u2028"], default: -0 } }]
      responses:
        "200":
          description: A value.
          content:
            application/json: { schema: { type: object, properties: { __proto__: { const: -0 }, constructor: { const: null } } } }
`;

/** An entry of the cache in memory. */
function entryInMemory(): StoredFingerprints {
  let text = "null";
  return {
    read: () => JSON.parse(text) as ReturnType<StoredFingerprints["read"]>,
    write: (body) => {
      text = JSON.stringify(body);
    },
  };
}

/** Edits per package, spread evenly over its documents and its configuration. */
const limit = 15;

describe("a deferred file", () => {
  test.each([
    ...cases.map((name) => [name, inputsOf(name)] as const),
    ["unusual", { "openapi.yaml": unusual }] as const,
  ])("of %s is the same if its input has been written as JSON and read again", async (_, inputs) => {
    const options = "almanac.yaml" in inputs ? {} : { document: "openapi.yaml", output: "out" };
    const { packages } = await checkPackages({
      ...options,
      host: createMemoryHost(new Map(Object.entries(inputs))),
      assets,
    });
    expect(packages).not.toEqual([]);
    // A mock has no editions.
    for (const { editions } of packages.filter((each) => each.editions.length > 0)) {
      const jobs = emitPackage(editions, info).filter((job) => "input" in job);
      const copies = jobs.map((job) => ({ ...job, input: JSON.parse(JSON.stringify(job.input)) as object }));
      expect(jobs).not.toEqual([]);
      expect(textsOf(copies)).toEqual(textsOf(jobs));
    }
  });
});

describe("a run that knows the fingerprints of earlier runs", () => {
  test.each(cases)("writes the same files as a run without them after each edit of %s", async (name) => {
    const inputs = inputsOf(name);
    const entry = entryInMemory();
    const memory = inMemory(inputs);
    const all = Object.entries(inputs).flatMap(([path, text]) =>
      editsOf(parse(text) as object).map((value) => ({
        path,
        text: stringify(value, { aliasDuplicateObjects: false }),
      })),
    );
    const edits = all.filter((_, index) => index % Math.ceil(all.length / limit) === 0);
    let [known, written] = [0, 0];
    for (const { path, text } of edits) {
      for (const [each, original] of Object.entries(inputs)) memory.files.set(each, original);
      memory.files.set(path, text);
      const fingerprints = new FileFingerprints(entry);
      const find = (source: FileSource): string | null => {
        const found = fingerprints.find(source);
        if (found !== null) known += 1;
        return found;
      };
      const add = fingerprints.add.bind(fingerprints);
      const cached = await memory.generate({ fingerprints: { find, add } });
      fingerprints.save();
      const plain = inMemory({ ...inputs, [path]: text });
      const expected = await plain.generate();
      expect(formatDiagnosticsOf(cached), text).toBe(formatDiagnosticsOf(expected));
      if (!expected.isSound) continue;
      written += 1;
      const files = [...plain.files].map(([file]) => [file, memory.files.get(file)]);
      expect(Object.fromEntries(files), text).toEqual(Object.fromEntries(plain.files));
    }
    expect(written).toBeGreaterThan(edits.length / 3);
    expect(known).toBeGreaterThan(written);
  });
});
