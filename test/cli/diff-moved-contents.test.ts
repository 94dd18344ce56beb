import { expect, test } from "vitest";
import { almanac, workspace } from "../support/cli.js";

type Contents = Readonly<Record<string, object>>;

const text = { type: "object", required: ["id", "note"], properties: { id: { type: "string" }, note: {} } };
const number = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };

/** A document with the versions 2023-01-01 and 2024-01-01, in which `/orders` has these responses. */
const documentWith = (responses: Readonly<Record<string, Contents>>, request: Contents | null = null): string => {
  const contentOf = (contents: Contents): object =>
    Object.fromEntries(
      Object.entries(contents).map(([name, schema]) => [
        name === "undated" ? "application/json" : `application/vnd.acme.${name.includes("+") ? name : `${name}+json`}`,
        { schema },
      ]),
    );
  const bodies = Object.fromEntries(
    Object.entries(responses).map(([status, each]) => [status, { description: "Fine.", content: contentOf(each) }]),
  );
  const requestBody = request === null ? {} : { requestBody: { content: contentOf(request) } };
  const other = { "200": { description: "Fine.", content: contentOf({ "2023-01-01": {}, "2024-01-01": {} }) } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    paths: {
      "/orders": { post: { operationId: "createOrder", ...requestBody, responses: bodies } },
      "/first": { get: { operationId: "getFirst", responses: other } },
      "/second": { get: { operationId: "getSecond", responses: other } },
    },
  });
};

interface Line {
  readonly level: string;
  readonly id: string;
  readonly versions: readonly string[];
}

async function diff(old: string, current: string): Promise<readonly Line[]> {
  const folder = workspace({ "old.json": old, "new.json": current });
  const { stdout } = await almanac(folder, ["diff", "old.json", "new.json", "--format", "json"]);
  const { findings } = JSON.parse(stdout) as {
    findings: (Omit<Line, "versions"> & { operations: { versions: string[] }[] })[];
  };
  return findings.map(({ level, id, operations }) => ({
    level,
    id,
    versions: operations.flatMap(({ versions }) => versions),
  }));
}

const inVersions = (...versions: readonly string[]) => ({ versions });

test("a new media type of a published version is compared with the older one that the version had", async () => {
  const found = await diff(
    documentWith({ "200": { "2023-01-01": text } }),
    documentWith({ "200": { "2023-01-01": text, "2024-01-01": number } }),
  );
  expect(found).toEqual([
    { level: "error", id: "response-property-type-changed", ...inVersions("2024-01-01") },
    { level: "error", id: "response-required-property-removed", ...inVersions("2024-01-01") },
    { level: "info", id: "response-media-type-added", ...inVersions("2024-01-01") },
  ]);
});

test("a new media type with the same schema as the older one changes nothing for a published version", async () => {
  const found = await diff(
    documentWith({ "200": { "2023-01-01": text } }),
    documentWith({ "200": { "2023-01-01": text, "2024-01-01": text } }),
  );
  expect(found).toEqual([{ level: "info", id: "response-media-type-added", ...inVersions("2024-01-01") }]);
});

test("a version that loses its media type is compared with the older one that it gets", async () => {
  const found = await diff(
    documentWith({ "200": { "2023-01-01": text, "2024-01-01": number } }),
    documentWith({ "200": { "2023-01-01": text } }),
  );
  expect(found).toEqual([
    { level: "error", id: "response-media-type-removed", ...inVersions("2024-01-01") },
    { level: "error", id: "response-property-type-changed", ...inVersions("2024-01-01") },
    { level: "warning", id: "response-required-property-added", ...inVersions("2024-01-01") },
  ]);
});

test("a version between two published versions changes the later one, if that has no media type of its own", async () => {
  const found = await diff(
    documentWith({ "200": { "2023-01-01": text } }),
    documentWith({ "200": { "2023-01-01": text, "2023-06-01": number } }),
  );
  expect(found).toEqual([
    { level: "error", id: "response-property-type-changed", ...inVersions("2024-01-01") },
    { level: "error", id: "response-required-property-removed", ...inVersions("2024-01-01") },
    { level: "info", id: "response-media-type-added", ...inVersions("2023-06-01", "2024-01-01") },
    { level: "info", id: "version-added", ...inVersions() },
  ]);
});

test("request bodies and statuses of a published version are compared too", async () => {
  const fine = { "2023-01-01": text, "2024-01-01": text };
  expect(
    await diff(
      documentWith({ "200": fine }, { "2023-01-01": number }),
      documentWith({ "200": fine }, { "2023-01-01": number, "2024-01-01": text }),
    ),
  ).toEqual([
    { level: "error", id: "new-required-request-property", ...inVersions("2024-01-01") },
    { level: "error", id: "request-property-type-changed", ...inVersions("2024-01-01") },
    { level: "info", id: "request-body-media-type-added", ...inVersions("2024-01-01") },
  ]);
  expect(
    await diff(
      documentWith({ "200": { "2023-01-01": text } }),
      documentWith({ "200": { "2023-01-01": text }, "201": { "2024-01-01": text } }),
    ),
  ).toEqual([
    { level: "error", id: "response-success-status-added", ...inVersions("2024-01-01") },
    { level: "error", id: "response-success-status-removed", ...inVersions("2024-01-01") },
  ]);
});

test("a media type in another format is named with the version that receives it", async () => {
  const found = await diff(
    documentWith({ "200": { "2023-01-01": text } }),
    documentWith({ "200": { "2023-01-01": text, "2024-01-01": text, "2024-01-01+csv": { type: "string" } } }),
  );
  expect(found).toEqual([
    { level: "error", id: "response-media-type-added", ...inVersions("2024-01-01") },
    { level: "info", id: "response-media-type-added", ...inVersions("2024-01-01") },
  ]);
});

test("an operation that a dated media type limits to newer versions is removed from the older ones", async () => {
  const found = await diff(
    documentWith({ "200": { undated: text } }),
    documentWith({ "200": { undated: text, "2024-01-01": text } }),
  );
  expect(found.filter(({ level }) => level === "error")).toEqual([
    { level: "error", id: "api-path-removed-without-deprecation", ...inVersions("2023-01-01") },
    { level: "error", id: "response-media-type-added", ...inVersions("2024-01-01") },
  ]);
});

test("an operation that a published version gets breaks nothing", async () => {
  const found = await diff(
    documentWith({ "200": { "2024-01-01": text } }),
    documentWith({ "200": { "2023-01-01": text, "2024-01-01": text } }),
  );
  expect(found).toEqual([{ level: "info", id: "response-media-type-added", ...inVersions("2023-01-01") }]);
});
