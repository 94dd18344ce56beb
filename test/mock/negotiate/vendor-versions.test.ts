import { describe, expect, it } from "vitest";
import { defaultVersion } from "../../../runtime/mock/dist/negotiate/default-version.js";
import { callerOf, mockOf } from "../../support/mock-of.js";
import { versionIn } from "../../../runtime/mock/dist/negotiate/version-in.js";

describe("the version of a request that names none", () => {
  it.each([
    [["2.9", "2.10", "Unstable"], "2.10"],
    [["v1.44", "v1.47", "v2beta1"], "v1.47"],
    [["2024-01-01", "2024-10-01-preview"], "2024-01-01"],
    [["2025-09-30.clover", "2026-01-28.preview"], "2025-09-30.clover"],
    [["71", "72-rc.1"], "71"],
    [["legacy", "preview"], "preview"],
  ])("of %s is %s", (versions, expected) => {
    expect(defaultVersion(versions)).toBe(expected);
  });
});

it.each([
  ["application/vnd.acme.2024-01-01+json", "2024-01-01"],
  ["application/vnd.acme.2024-01-01.orders+json", "2024-01-01"],
  ["application/vnd.acme.v2.orders+json", "v2"],
  ["application/vnd.acme.2.10+json", "2.10"],
  ["application/vnd.acme.2026-01-28.preview+json", "2026-01-28.preview"],
  ["application/vnd.acme.preview+json", "preview"],
  ["text/html", null],
])("the media type %s names the version %s", (mediaType, expected) => {
  expect(versionIn(mediaType, ["application/vnd.acme."])).toBe(expected);
});

it.each([
  ["application/json; version=2", "2"],
  ['application/json;charset=utf-8;Version="2"', "2"],
  ["application/json; version=2024-01-01.orders; q=0.5", "2024-01-01"],
  ["application/json", null],
  ["application/json; charset=utf-8", null],
  ["application/jsonl; version=2", null],
  ["text/json; version=2", null],
])("the media type %s names the version %s in a parameter", (mediaType, expected) => {
  expect(versionIn(mediaType, ["text/csv; version=", "application/json; version="])).toBe(expected);
});

const orders = (version: string, property: string): string =>
  `${version}: { schema: { type: object, required: [${property}], properties: { ${property}: { const: x } } } }`;
const document = (...mediaTypes: readonly [string, string]): string => `
openapi: 3.1.0
info: { title: Orders, version: "2" }
paths:
  /orders:
    get:
      responses:
        "200": { description: x, content: { ${orders(mediaTypes[0], "old")}, ${orders(mediaTypes[1], "new")} } }
    put:
      requestBody: { required: true, content: { ${orders(mediaTypes[0], "old")}, ${orders(mediaTypes[1], "new")} } }
      responses:
        "204": { description: x }
        "400": { description: x }
`;

describe.each([
  ["application/vnd.acme.2023-01-01.orders+json", "application/vnd.acme.2024-01-01.orders+json"],
  ['"application/json; version=1"', '"application/json; version=2"'],
] as const)("a mock of an API with the media types %s and %s", async (first, second) => {
  const [old, current] = [first, second].map((each) => each.replaceAll('"', ""));
  const call = callerOf(await mockOf(document(first, second)));

  it("responds in the version that the request accepts", () => {
    for (const [accept, body] of [
      [old, { old: "x" }],
      [current, { new: "x" }],
      [`text/csv, ${old ?? ""};q=0.9`, { old: "x" }],
    ] as const) {
      const response = call("GET /orders", { headers: { accept: accept ?? "" } });
      expect([response.status, response.body]).toEqual([200, body]);
    }
    expect(call("GET /orders", { headers: { accept: old ?? "" } }).header("content-type")).toBe(old);
  });

  it("validates a body against the version that it is sent in", () => {
    const put = (type = "", body: object): number =>
      call("PUT /orders", { headers: { "content-type": type }, body }).status;
    expect([put(old, { old: "x" }), put(old, { new: "x" })]).toEqual([204, 400]);
    expect([put(current, { old: "x" }), put(current, { new: "x" })]).toEqual([400, 204]);
  });
});
