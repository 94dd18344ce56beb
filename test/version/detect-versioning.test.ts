import { describe, expect, it } from "vitest";
import { describeMarking } from "../../generator/dist/version/describe-marking.js";
import { open } from "../support/open.js";
import { all, configured, detect, documentOf, header, one, operation, pathsWith, query } from "./detect.js";

describe("a version parameter", () => {
  it("is detected if most operations have it", async () => {
    const schema = { enum: ["2024-01-01", "2024-07-01"] };
    expect(await detect(one(pathsWith(header(schema), { marked: 2, total: 3 })))).toEqual({
      versions: ["2024-01-01", "2024-07-01"],
      marking: "in the header Kiln-Version, on 2 of 3 operations (detected)",
      diagnostics: "",
    });
  });

  it("is reported, but not used, if half of the operations or fewer have it", async () => {
    const schema = { enum: ["2024-01-01", "2024-07-01"] };
    const found = await detect(one(pathsWith(header(schema), { marked: 2, total: 4 })));
    expect(found).toMatchObject({ versions: [], marking: null });
    expect(found.diagnostics).toContain(
      'Only 2 of 4 operations have a version in the header "Kiln-Version", so Almanac does not use it',
    );
    expect(found.diagnostics).toContain('set versions: { in: header, name: "Kiln-Version" } in almanac.yaml');
  });

  it("is used on any number of operations if the configuration states it", async () => {
    const files = {
      "almanac.yaml":
        "apis: { kiln: { document: a.json, versions: { in: header, name: kiln-version }, package: { name: kiln, version: 1.0.0 } } }",
      "a.json": documentOf({
        paths: pathsWith(header({ enum: ["2024-01-01", "2024-07-01"] }), { marked: 1, total: 4 }),
      }),
    };
    const { api, models } = await open(files);
    expect(api === null ? null : describeMarking(api)).toBe(
      "in the header kiln-version, on 1 of 4 operations (specified in the configuration)",
    );
    expect(models.map(({ version, operations }) => [version, operations.length])).toEqual([
      ["2024-01-01", 4],
      ["2024-07-01", 4],
    ]);
  });

  it.each([
    ["values that are not versions", "api-version", { enum: ["draft", "live"] }],
    ["as many names as versions", "api-version", { enum: ["2024-01-01", "draft"] }],
    ["the name of another thing's version", "state_version", { enum: ["2024-01-01", "2024-07-01"] }],
    ["the name of a client's version", "X-Client-Version", { enum: ["1.0", "2.0"] }],
    ["fractions, whose trailing zeros are lost", "api-version", { enum: [2.9, 2.1] }],
    ["no values, in a document without a date", "api-version", { type: "string" }],
  ])("is not detected if it has %s", async (_, name, schema) => {
    const parameter = { name, in: "query", required: true, schema };
    expect(await detect(one(pathsWith(parameter, all)))).toMatchObject({ versions: [], marking: null });
  });

  it("contains numbers and names in the vendor's spelling", async () => {
    const schema = { enum: ["2.10", "Unstable", "2.9"] };
    expect((await detect(one(pathsWith(header(schema), all)))).versions).toEqual(["2.9", "2.10", "Unstable"]);
    expect((await detect(one(pathsWith(header({ enum: [71, 70] }), all)))).versions).toEqual(["70", "71"]);
  });

  it.each([
    ["info.version", "2.10", { enum: ["2.9", "2.10"] }, "2.10"],
    ["info.version without its v", "1.41", { enum: ["v1.40", "v1.41"] }, "v1.41"],
    ["the default", "1.0.0", { enum: ["2.9", "2.10", "Unstable"], default: "Unstable" }, "Unstable"],
  ])("with one list for all operations describes only the version of %s", async (_, version, schema, expected) => {
    expect((await detect(one(pathsWith(header(schema), all), version))).versions).toEqual([expected]);
  });
});

describe("a version parameter whose lists differ", () => {
  it("has the versions of all lists, even if info.version is one of them", async () => {
    const paths = {
      "/pots": operation(header({ enum: ["2.9", "2.10"], default: "2.10" })),
      "/jars": operation(header({ enum: ["2.10"], default: "2.10" })),
    };
    expect((await detect(one(paths, "2.10"))).versions).toEqual(["2.9", "2.10"]);
  });

  it("has no default if the operations have different ones", async () => {
    const paths = {
      "/pots": operation(header({ enum: ["2.9", "2.10"], default: "2.10" })),
      "/jars": operation(header({ enum: ["2.9", "2.10"], default: "2.9" })),
    };
    expect((await detect(one(paths))).versions).toEqual(["2.9", "2.10"]);
  });
});

describe("a version parameter that lists only one version", () => {
  it("contains the version if it is a date", async () => {
    expect((await detect(one(pathsWith(header({ enum: ["2024-01-01"] }), all)))).versions).toEqual(["2024-01-01"]);
  });

  it("is an ordinary parameter if the version is a number that neither info.version nor a default confirms", async () => {
    expect((await detect(one(pathsWith(header({ enum: ["2.9"] }), all)))).versions).toEqual([]);
    expect((await detect(one(pathsWith(header({ enum: ["2.9"] }), all), "2.9"))).versions).toEqual(["2.9"]);
    expect((await detect(one(pathsWith(header({ enum: ["2.9"], default: "2.9" }), all)))).versions).toEqual(["2.9"]);
  });
});

describe("the list of versions", () => {
  const values = { enum: ["2024-01-01", "2024-07-01"] };
  it.each([
    ["a later part of an intersection", { allOf: [{ type: "string" }, values] }],
    ["the first part of an intersection", { allOf: [values, { type: "string" }] }],
    ["constants", { oneOf: [{ const: "2024-01-01" }, { const: "2024-07-01" }] }],
    ["several alternatives", { anyOf: [{ enum: ["2024-01-01"] }, { enum: ["2024-07-01"] }] }],
  ])("can be in %s", async (_, schema) => {
    expect((await detect(one(pathsWith(header(schema), all)))).versions).toEqual(values.enum);
  });

  it("is empty if no part of an intersection has values", async () => {
    expect((await detect(one(pathsWith(header({ allOf: [{ type: "string" }] }), all)))).versions).toEqual([]);
  });
});

describe("a version parameter without a list of versions", () => {
  it("contains the dates in info.x-versions", async () => {
    const files = {
      "openapi.json": JSON.stringify({
        openapi: "3.1.0",
        info: { title: "Kiln", version: "1.0.0", "x-versions": ["2024-01-01", "2024-07-01"] },
        paths: pathsWith(query({ type: "string" }), all),
      }),
    };
    expect(await detect(files)).toMatchObject({
      versions: ["2024-01-01", "2024-07-01"],
      marking: "in the query parameter api-version, on 3 of 3 operations (detected)",
    });
  });

  it("is missing only from additive documents that were published before it", async () => {
    const before = documentOf({ paths: { "/pots": operation() } });
    const dated = documentOf({ paths: pathsWith(header({ type: "string" }), all) });
    const documents = { "1": before, "2024-01-01": dated };
    expect((await detect(configured(documents, "    additive: true"))).marking).toBe(
      "in the header Kiln-Version, on 3 of 4 operations (detected)",
    );
    expect((await detect(configured(documents))).marking).toBe("not in requests");
    expect((await detect(configured({ "1": before, "2": dated }, "    additive: true"))).marking).toBe(
      "not in requests",
    );
  });

  it.each(["2024-10-01", "2024-10-01-preview", "2018-08-01.7.0", "2024.06.1"])(
    "contains the date in info.version: %s",
    async (version) => {
      expect(await detect(one(pathsWith(query({ type: "string" }), all), version))).toMatchObject({
        versions: [version],
        marking: "in the query parameter api-version, on 3 of 3 operations (detected)",
      });
    },
  );

  it("contains a number in info.version only if that is its default", async () => {
    expect((await detect(one(pathsWith(header({ default: "2.10" }), all), "2.10"))).versions).toEqual(["2.10"]);
    expect((await detect(one(pathsWith(header({ default: "2.9" }), all), "2.10"))).versions).toEqual([]);
  });

  it("contains the date in its default if info.version is not a date", async () => {
    expect(await detect(one(pathsWith(header({ default: "2025-04" }), all)))).toMatchObject({
      versions: ["2025-04"],
      marking: "in the header Kiln-Version, on 3 of 3 operations (detected)",
    });
    expect((await detect(one(pathsWith(header({ default: "2025-04" }), all), "2025-07"))).versions).toEqual([]);
    expect((await detect(one(pathsWith(header({ default: "4" }), all)))).versions).toEqual([]);
  });

  it("is reported if the document doesn't say which version it describes", async () => {
    const example = await detect(one(pathsWith(header({ type: "string", example: "2025-04" }), all), "1.0"));
    expect(example).toMatchObject({ versions: [], marking: null });
    expect(example.diagnostics).toContain(
      '3 of 3 operations have the header "Kiln-Version", but neither its schema nor info.version says which version of the API the document describes, so callers must pass it.',
    );
    expect(example.diagnostics).toContain(
      'documents: { "2025-04": openapi.yaml }, and versions: { in: header, name: "Kiln-Version" }.',
    );
    const few = pathsWith(header({ type: "string" }), { marked: 1, total: 3 });
    expect((await detect(one(few))).diagnostics).toBe("");
    expect((await detect(one(pathsWith(query({ type: "string" }, false), all)))).diagnostics).toBe("");
    expect((await detect(configured({ a: documentOf({ paths: pathsWith(query({}), all) }) }))).diagnostics).toContain(
      'If it is the version of the API, set versions: { in: query, name: "api-version" } in almanac.yaml.',
    );
  });

  it("can have its default in a schema that it refers to", async () => {
    const versionsOf = async (release: object) =>
      (
        await detect({
          "openapi.json": JSON.stringify({
            openapi: "3.1.0",
            info: { title: "Kiln", version: "2.10" },
            paths: pathsWith(header({ $ref: "#/components/schemas/Release" }), all),
            components: { schemas: { Release: release } },
          }),
        })
      ).versions;
    expect(await versionsOf({ type: "string", default: "2.10" })).toEqual(["2.10"]);
    expect(await versionsOf({ type: "string", default: "2.9" })).toEqual([]);
  });

  it("can have any name if it is a required header whose default is the date in info.version", async () => {
    const revision = (schema: object, required = true) => ({ name: "edition", in: "header", required, schema });
    const versionsOf = async (parameter: object, version = "2025-07-15") =>
      (await detect(one(pathsWith(parameter, all), version))).versions;
    expect(await versionsOf(revision({ default: "2025-07-15" }))).toEqual(["2025-07-15"]);
    expect(await versionsOf(revision({ default: "2025-07-14" }))).toEqual([]);
    expect(await versionsOf(revision({ default: "2025-07-15" }, false))).toEqual([]);
    expect(await versionsOf(revision({ default: "1.0" }), "1.0")).toEqual([]);
  });

  it("is an ordinary parameter if it is optional in the query", async () => {
    const paths = pathsWith(query({ type: "string" }, false), all);
    expect((await detect(one(paths, "2024-10-01"))).versions).toEqual([]);
  });

  it("contains the versions of dated documents", async () => {
    const document = documentOf({ paths: pathsWith(query({ type: "string" }), all) });
    const { api, models } = await open(configured({ "2024-10-01": document, "2024-12-01-preview": document }));
    expect(api === null ? null : describeMarking(api)).toBe(
      "in the query parameter api-version, on 6 of 6 operations (detected)",
    );
    expect(models.map(({ send }) => send.query)).toEqual([
      { "api-version": "2024-10-01" },
      { "api-version": "2024-12-01-preview" },
    ]);
  });

  it("contains the versions of numbered documents only if info.version confirms them", async () => {
    const paths = pathsWith(header({ type: "string" }), all);
    const [old, current] = [documentOf({ paths, version: "2.9" }), documentOf({ paths, version: "v2.10" })];
    expect((await detect(configured({ "2.9": old, "2.10": current }))).marking).toBe(
      "in the header Kiln-Version, on 6 of 6 operations (detected)",
    );
    expect((await detect(configured({ "1": old, "2": current }))).marking).toBe("not in requests");
  });
});

describe("versions in media types and paths", () => {
  const content = (...types: readonly string[]): object => ({
    get: {
      responses: { "200": { description: "Done.", content: Object.fromEntries(types.map((type) => [type, {}])) } },
    },
  });

  it("are detected if most operations with a body have them", async () => {
    const dated = content("application/vnd.kiln.2024-01-01+json", "application/vnd.kiln.2024-07-01+json");
    const found = await detect(one({ "/a": dated, "/b": dated, "/c": content("text/plain"), "/d": operation() }));
    expect(found).toMatchObject({
      versions: ["2024-01-01", "2024-07-01"],
      marking: "in media types application/vnd.kiln.{version}, on 2 of 4 operations (detected)",
    });
    const few = await detect(one({ "/a": dated, "/b": content("text/plain"), "/c": content("text/csv") }));
    expect(few.versions).toEqual([]);
    expect(few.diagnostics).toContain("note[unproven-versions]");
    expect(few.diagnostics).toContain("Only 1 of 3 operations have a version in their media types");
  });

  it("may be followed by the name of a resource, and are not other words", async () => {
    const found = await detect(
      one({
        "/a": content("application/vnd.kiln.2024-01-01.pots+json", "application/vnd.kiln.error+json"),
        "/b": content("application/vnd.kiln.2024-07-01.jars+json"),
      }),
    );
    expect(found).toMatchObject({ versions: ["2024-01-01", "2024-07-01"], diagnostics: "" });
  });

  it("may be numbers, but one number alone is part of a name", async () => {
    const [first, second] = ["application/vnd.kiln.v1+json", "application/vnd.kiln.v2+json"];
    expect((await detect(one({ "/a": content(first, second) }))).versions).toEqual(["v1", "v2"]);
    expect((await detect(one({ "/a": content(first) }))).versions).toEqual([]);
  });

  it("aren't the numbers of different vendors, of whose media types each has only one", async () => {
    const [glaze, clay] = ["application/vnd.glaze.v5+json", "application/vnd.clay.v4+json"];
    expect((await detect(one({ "/a": content(glaze, clay) }))).versions).toEqual([]);
    const own = content("application/vnd.kiln.pots.v1+json", "application/vnd.kiln.jars.v2+json", glaze);
    expect((await detect(one({ "/a": own }))).versions).toEqual(["v1", "v2"]);
  });

  it("are numbers in paths only if the configuration states it", async () => {
    const paths = { "/v1/pots": operation(), "/v2/pots": operation(), "/health": operation() };
    expect((await detect(one(paths))).versions).toEqual([]);
    const { api, models } = await open({
      "almanac.yaml":
        "apis: { kiln: { document: a.json, versions: { in: path }, package: { name: kiln, version: 1.0.0 } } }",
      "a.json": documentOf({ paths }),
    });
    expect(api === null ? null : describeMarking(api)).toContain(
      "on 2 of 3 operations (specified in the configuration)",
    );
    expect(models.map(({ version, operations }) => [version, operations.map(({ path }) => path)])).toEqual([
      ["v1", ["/health", "/v1/pots"]],
      ["v2", ["/health", "/v2/pots"]],
    ]);
  });
});
