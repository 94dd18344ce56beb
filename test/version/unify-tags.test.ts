import { describe, expect, it } from "vitest";
import { open } from "../support/open.js";

interface Kiln {
  readonly paths: object;
  readonly tags?: readonly object[];
}

const documentOf = ({ paths, tags = [] }: Kiln): string =>
  JSON.stringify({ openapi: "3.1.0", info: { title: "Kiln", version: "1.0.0" }, tags, paths });

const tagged = (...tags: readonly string[]): object => ({
  get: { tags, responses: { "204": { description: "Done." } } },
});

/** Returns the names of resources in each version. */
async function resourcesOf(
  files: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const { models, diagnostics, api } = await open(files);
  if (api === null) throw new Error(diagnostics);
  return Object.fromEntries(models.map(({ version, resources }) => [version ?? "", resources.map(({ name }) => name)]));
}

function configured(first: Kiln, second: Kiln, settings = ""): Readonly<Record<string, string>> {
  return {
    "almanac.yaml": `apis: { kiln: { documents: { v1: a.json, v2: b.json }, package: { name: kiln, version: 1.0.0 }${settings} } }`,
    "a.json": documentOf(first),
    "b.json": documentOf(second),
  };
}

describe("the resource of a tag that contains the version", () => {
  it.each([
    ["potsV1", "potsV2"],
    ["Pots v1", "Pots v2"],
    ["pots_v1", "pots_v2"],
    ["V1Pots", "V2Pots"],
    ["v1-pots", "v2-pots"],
    ["Pots (v1)", "Pots (v2)"],
    ["[V1] Pots", "[V2] Pots"],
    ["v1/pots", "v2/pots"],
    ["Pots: v1", "Pots: v2"],
  ])("has the same name in all versions: %s and %s", async (first, second) => {
    const files = configured({ paths: { "/pots": tagged(first) } }, { paths: { "/pots": tagged(second) } });
    expect(await resourcesOf(files)).toEqual({ v1: ["pots"], v2: ["pots"] });
  });

  it("keeps its position and description among the tags of the document", async () => {
    const tags = [{ name: "potsV1", description: "Fired clay." }, { name: "lids" }];
    const document = { tags, paths: { "/lids": tagged("lids"), "/pots": tagged("potsV1") } };
    const { models } = await open(configured(document, { paths: {} }));
    expect(models[0]?.resources.map(({ name, description }) => [name, description])).toEqual([
      ["pots", "Fired clay."],
      ["lids", null],
    ]);
  });

  it.each([
    ["contains another version", ["potsV3"], ["potsV3"]],
    ["ends with a number without v", ["Level 2"], ["level2"]],
    ["ends with a number without v in brackets", ["Level (2)"], ["level2"]],
    ["ends with a word that happens to end like the version", ["dev2"], ["dev2"]],
    ["is nothing but the version", ["v2"], ["v2"]],
    ["would be the same as another tag", ["potsV2", "Pots"], ["pots", "potsV2"]],
  ])("keeps its name if the tag %s", async (_, tags, expected) => {
    const paths = Object.fromEntries(tags.map((tag, index) => [`/p${index}`, tagged(tag)]));
    expect((await resourcesOf(configured({ paths: {} }, { paths })))["v2"]).toEqual(expected);
  });

  it("has the name in the configuration", async () => {
    const files = configured(
      { paths: { "/pots": tagged("potsV1") } },
      { paths: { "/pots": tagged("crocks") } },
      ", rename: { tags: { potsV1: jarsV1, crocks: potsV2 } }",
    );
    expect(await resourcesOf(files)).toEqual({ v1: ["jarsV1"], v2: ["potsV2"] });
  });

  it("has the same name for versions in paths", async () => {
    const paths = { "/2024-01/pots": tagged("Pots 2024-01"), "/2024-07/pots": tagged("Pots 2024-07") };
    expect(await resourcesOf({ "openapi.json": documentOf({ paths }) })).toEqual({
      "2024-01": ["pots"],
      "2024-07": ["pots"],
    });
  });
});
