import { describe, expect, it } from "vitest";
import { selectView } from "../../generator/dist/version/view/select-view.js";
import type { View } from "../../generator/dist/version/view/view.js";
import { open } from "../support/open.js";

async function viewOf(files: Readonly<Record<string, string>>, version: string | null): Promise<View> {
  const { api, diagnostics } = await open(files);
  if (api === null) throw new Error(diagnostics);
  return selectView(api, version);
}

const documentOf = (paths: object): Readonly<Record<string, string>> => ({
  "openapi.json": JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths }),
});

const content = (...dates: readonly string[]): object =>
  Object.fromEntries(dates.map((date) => [`application/vnd.acme.${date}+json`, {}]));

describe("a view by media types", () => {
  const files = documentOf({
    "/a": {
      put: {
        requestBody: { content: content("2024-06-01") },
        responses: {
          "200": { description: "Done.", content: content("2023-01-01", "2024-06-01") },
          "409": { description: "Added later.", content: content("2024-06-01") },
          "500": { description: "No body." },
        },
      },
    },
  });

  it("omits responses that were added later, and keeps those without a body", async () => {
    const { operations } = await viewOf(files, "2023-01-01");
    expect(operations[0]?.responses.map(({ status }) => status)).toEqual(["200", "500"]);
    expect((await viewOf(files, "2024-06-01")).operations[0]?.responses.map(({ status }) => status)).toEqual([
      "200",
      "409",
      "500",
    ]);
  });

  it("keeps a request body that has no media type", async () => {
    const empty = documentOf({
      "/a": {
        put: {
          requestBody: { content: {} },
          responses: { "200": { description: "Done.", content: content("2023-01-01") } },
        },
      },
    });
    expect((await viewOf(empty, "2023-01-01")).operations[0]?.requestBody?.content).toEqual([]);
  });

  it("names the versions of media types only if there are several, because one can't be mistaken for another", async () => {
    expect((await viewOf(files, "2023-01-01")).mediaTypes?.versions).toEqual(["2023-01-01", "2024-06-01"]);
    const one = documentOf({
      "/a": { get: { responses: { "200": { description: "Done.", content: content("2023-01-01") } } } },
    });
    expect((await viewOf(one, "2023-01-01")).mediaTypes).toBeNull();
  });

  it("keeps paths that differ only in the names of parameters, because one document describes both", async () => {
    const get = { get: { responses: { "200": { description: "Done.", content: content("2023-01-01") } } } };
    const both = documentOf({ "/a/{id}/b": get, "/a/{key}/c": get, "/a/{key}/d": get });
    expect((await viewOf(both, "2023-01-01")).operations.map(({ path }) => path)).toEqual([
      "/a/{id}/b",
      "/a/{key}/c",
      "/a/{key}/d",
    ]);
  });

  it("has no request body before the first revision of the body", async () => {
    expect((await viewOf(files, "2023-01-01")).operations[0]?.requestBody).toBeNull();
    expect((await viewOf(files, "2024-06-01")).operations[0]?.requestBody?.content).toHaveLength(1);
  });
});

describe("the sunset of an operation", () => {
  const media = (date: string, sunset?: string): object => ({
    [`application/vnd.acme.${date}+json`]: sunset === undefined ? {} : { "x-sunset": sunset },
  });

  it("is the earliest of its media types in that view, of requests and responses", async () => {
    const files = documentOf({
      "/a": {
        put: {
          requestBody: { content: { ...media("2023-01-01", "2026-01-01"), ...media("2024-01-01") } },
          responses: {
            "200": { description: "Done.", content: { ...media("2023-01-01", "2025-01-01"), ...media("2024-01-01") } },
          },
        },
      },
    });
    expect((await viewOf(files, "2023-01-01")).operations[0]?.sunset).toBe("2025-01-01");
    expect((await viewOf(files, "2024-01-01")).operations[0]?.sunset).toBeNull();
  });

  it("is that of the operation itself, and must be a date", async () => {
    const files = documentOf({
      "/a": { get: { "x-sunset": "2027-01-01", responses: { "204": { description: "Done." } } } },
      "/b": { get: { "x-sunset": "soon", responses: { "204": { description: "Done." } } } },
    });
    expect((await viewOf(files, null)).operations.map(({ sunset }) => sunset)).toEqual(["2027-01-01", null]);
  });
});

describe("a view by a header", () => {
  const versioned = (...values: readonly string[]): object => ({
    name: "Acme-Version",
    in: "header",
    schema: values.length === 0 ? { type: "string" } : { type: "string", enum: values },
  });

  it("sends the version with each operation that lists it, and with all requests if one lists none", async () => {
    const files = documentOf({
      "/a": {
        get: { parameters: [versioned("2023-01-01", "2024-01-01")], responses: { "204": { description: "Done." } } },
      },
      "/b": { get: { parameters: [versioned()], responses: { "204": { description: "Done." } } } },
      "/c": { get: { responses: { "204": { description: "Done." } } } },
    });
    const view = await viewOf(files, "2024-01-01");
    expect(view.send.headers).toEqual({ "Acme-Version": "2024-01-01" });
    expect(view.operations.map(({ send }) => send.headers)).toEqual([{ "Acme-Version": "2024-01-01" }, {}, {}]);
    expect(view.operations.flatMap(({ parameters }) => parameters)).toEqual([]);
  });

  it("names no media types", async () => {
    const files = documentOf({
      "/a": {
        get: {
          parameters: [versioned("2023-01-01", "2024-01-01")],
          responses: { "200": { description: "Done.", content: { "application/json": {} } } },
        },
      },
    });
    expect((await viewOf(files, "2024-01-01")).mediaTypes).toBeNull();
  });

  it("sends it with no other request if all list their versions", async () => {
    const files = documentOf({
      "/a": {
        get: { parameters: [versioned("2023-01-01", "2024-01-01")], responses: { "204": { description: "Done." } } },
      },
      "/c": { get: { responses: { "204": { description: "Done." } } } },
    });
    expect((await viewOf(files, "2024-01-01")).send.headers).toEqual({});
  });
});

describe("documents for each version", () => {
  const configuration = (additive: boolean): string =>
    JSON.stringify({
      apis: {
        acme: {
          documents: { "2023.0": "old.json", "2024.0": "new.json" },
          ...(additive ? { additive } : {}),
          package: { name: "acme", version: "1.0.0" },
        },
      },
    });
  const documents = (oldPaths: object, newPaths: object): Readonly<Record<string, string>> => ({
    "old.json": JSON.stringify({
      openapi: "3.1.0",
      info: { title: "T", version: "1", description: "Old." },
      tags: [{ name: "A" }],
      components: { securitySchemes: { key: { type: "http", scheme: "basic" } } },
      paths: oldPaths,
    }),
    "new.json": JSON.stringify({
      openapi: "3.1.0",
      info: { title: "T", version: "2" },
      tags: [{ name: "A" }, { name: "B" }],
      components: {
        securitySchemes: { key: { type: "http", scheme: "bearer" }, session: { type: "http", scheme: "bearer" } },
      },
      paths: newPaths,
    }),
  });
  const get = (id: string): object => ({ get: { operationId: id, responses: { "204": { description: "Done." } } } });

  it("that are additive replace operations whose paths differ only in the names of parameters", async () => {
    const files = {
      "almanac.yaml": configuration(true),
      ...documents({ "/a/{id}": get("old"), "/b": get("kept") }, { "/a/{key}": get("new") }),
    };
    const ids = async (version: string): Promise<readonly (string | null)[]> =>
      (await viewOf(files, version)).operations.map(({ operationId }) => operationId);
    expect(await ids("2023.0")).toEqual(["old", "kept"]);
    expect([...(await ids("2024.0"))].sort()).toEqual(["kept", "new"]);
  });

  it("that are additive have the tags of all documents, and the newest description", async () => {
    const files = { "almanac.yaml": configuration(true), ...documents({ "/a": get("a") }, { "/b": get("b") }) };
    const { document } = await viewOf(files, "2024.0");
    expect(document.tags.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(document.description).toBe("Old.");
  });

  it("that are additive have the security schemes of all documents, the older one first", async () => {
    const files = { "almanac.yaml": configuration(true), ...documents({ "/a": get("a") }, { "/b": get("b") }) };
    const { document } = await viewOf(files, "2024.0");
    expect(document.securitySchemes.map(({ name }) => name)).toEqual(["key", "session"]);
  });

  it("that are complete have the newest stable revision of a media type, even one that is newer than the version", async () => {
    const put = (...dates: readonly string[]): object => ({
      put: { responses: { "200": { description: "Done.", content: content(...dates) } } },
    });
    const files = {
      "almanac.yaml": configuration(false),
      ...documents(
        { "/a": put("2025-01-01", "2024-06-01", "2026-01-01-preview"), "/b": put("2026-02-01-preview") },
        { "/a": put("2025-01-01") },
      ),
    };
    const { operations } = await viewOf(files, "2023.0");
    expect(
      operations.flatMap(({ responses }) => responses.flatMap((each) => each.content)).map((each) => each.mediaType),
    ).toEqual(["application/vnd.acme.2025-01-01+json", "application/vnd.acme.2026-02-01-preview+json"]);
  });

  it("that are complete contain only their own operations", async () => {
    const files = { "almanac.yaml": configuration(false), ...documents({ "/a": get("a") }, { "/b": get("b") }) };
    expect((await viewOf(files, "2024.0")).operations.map(({ operationId }) => operationId)).toEqual(["b"]);
  });
});
