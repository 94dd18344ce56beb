import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { isCopyPath } from "../../../generator/dist/commands/sources/is-copy-path.js";
import { inMemory } from "../../support/memory-run.js";
import { errorsOf, projectWith, shop } from "./project.js";

const url = "https://acme.example/api/openapi.yaml";
const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

test("a document at a URL is copied byte for byte, with its URL and its hash", async () => {
  const text = `\uFEFF${shop.replaceAll("\n", "\r\n")}`;
  const { files, init } = projectWith({}, { [url]: text });
  const { project } = await init({ document: url, allow: [url] });
  expect(project).toMatchObject({
    files: ["openapi/acme-shop.yaml", "almanac.sources.json", "almanac.yaml"],
    isCopied: true,
  });
  expect(files.get("openapi/acme-shop.yaml")).toBe(text);
  expect(JSON.parse(files.get("almanac.sources.json") ?? "")).toMatchObject({
    documents: { "openapi/acme-shop.yaml": { url, allow: [url], files: { "openapi/acme-shop.yaml": hashOf(text) } } },
  });
  expect(files.get("almanac.yaml")).toContain("    document: openapi/acme-shop.yaml\n    package:\n");
  const { isSound } = await inMemory(Object.fromEntries(files)).generate();
  expect(isSound).toBe(true);
});

test("a document at a URL isn't fetched unless the URL is allowed", async () => {
  const { files, init } = projectWith({}, { [url]: shop });
  const result = await init({ document: url });
  expect(errorsOf(result)).toContain(`error[document-not-allowed] ${url}`);
  expect(errorsOf(result)).toContain(`help: Add --allow ${url}`);
  expect(files.size).toBe(0);
});

const split = shop.replace('"#/components/schemas/Order"', "../schemas/order.yaml");
const order = 'type: object\nproperties: { item: { $ref: "item.json" } }\n';
const web = {
  "https://acme.example/spec/v2/openapi.yaml": split,
  "https://acme.example/spec/schemas/order.yaml": order,
  "https://acme.example/spec/schemas/item.json": '{ "type": "string" }',
};

test("with an allowed folder, the files that the document refers to are copied into the same folders", async () => {
  const { files, init } = projectWith({}, web);
  const document = "https://acme.example/spec/v2/openapi.yaml";
  const result = await init({ document, allow: ["https://acme.example/spec/"] });
  expect(errorsOf(result)).not.toContain("error");
  expect([...files.keys()].sort()).toEqual([
    "almanac.sources.json",
    "almanac.yaml",
    "openapi/acme-shop/schemas/item.json",
    "openapi/acme-shop/schemas/order.yaml",
    "openapi/acme-shop/v2/openapi.yaml",
  ]);
  expect(files.get("almanac.yaml")).toContain("    allow:\n      - openapi/acme-shop\n");
  const { isSound } = await inMemory(Object.fromEntries(files)).generate();
  expect(isSound).toBe(true);
});

test.each([
  ["../schemas/order.yaml", "https://acme.example/spec/"],
  ["../../order.yaml", "https://acme.example/"],
  ["/schemas/order.yaml", "https://acme.example/"],
  ["/spec/schemas/order.yaml", "https://acme.example/spec/"],
  ["https://other.example/parts/order.yaml", "https://other.example/parts/"],
])("if the document refers to %s, proposes to allow %s", async (reference, folder) => {
  const document = "https://acme.example/spec/v2/openapi.yaml";
  const text = shop.replace('"#/components/schemas/Order"', reference);
  const target = new URL(reference, document).href;
  const { init } = projectWith({}, { [document]: text, [target]: "type: object\n" });
  const result = await init({ document, allow: [document] });
  expect(errorsOf(result)).toContain(`with --allow ${folder} or`);
  expect(errorsOf(await init({ document, allow: [document, folder] }))).not.toContain("error");
});

test("names with braces are decoded, and files that aren't documents are left out", async () => {
  const path = `$ref: paths/orders_{id}.yaml\n`;
  const [before = "", after = ""] = shop.split(/    get:\n[^]*(?=components:)/);
  const operation = `get:
  x-codeSamples: [{ lang: C, source: { $ref: ../samples/get.c } }]
  responses: { "200": { description: OK, content: { application/json: { schema: { $ref: "../openapi.yaml#/components/schemas/Order" } } } } }
`;
  const { files, init } = projectWith(
    {},
    {
      [url]: `${before}    ${path}${after}`,
      "https://acme.example/api/paths/orders_%7Bid%7D.yaml": operation,
      "https://acme.example/api/samples/get.c": "int main() { return 0; }",
    },
  );
  const result = await init({ document: url, allow: ["https://acme.example/api/"] });
  expect(errorsOf(result)).not.toContain("error");
  expect([...files.keys()]).toEqual([
    "openapi/acme-shop/openapi.yaml",
    "openapi/acme-shop/paths/orders_{id}.yaml",
    "almanac.sources.json",
    "almanac.yaml",
  ]);
});

test("documents that are referred to by a complete URL stay allowed", async () => {
  const common = "https://other.example/order.yaml";
  const { files, init } = projectWith(
    {},
    {
      [url]: shop.replace("#/components/schemas/Order", common),
      [common]: order.replace("item.json", `#/$defs/x`).concat("$defs: { x: { type: string } }\n"),
    },
  );
  const result = await init({ document: url, allow: [url, common] });
  expect(errorsOf(result)).not.toContain("error");
  expect(files.get("almanac.yaml")).toContain(`    allow:\n      - ${url}\n      - ${common}\n`);
});

test("a document without an extension gets one", async () => {
  const address = "https://acme.example/v3/api-docs?group=all";
  const { files, init } = projectWith(
    {},
    {
      [address]: JSON.stringify({
        openapi: "3.1.0",
        info: { title: "Acme", version: "1" },
        paths: { "/a": { get: { responses: { 204: { description: "Done." } } } } },
      }),
    },
  );
  const result = await init({ document: address, allow: ["https://acme.example/"] });
  expect(errorsOf(result)).not.toContain("error");
  expect([...files.keys()]).toEqual(["openapi/acme.json", "almanac.sources.json", "almanac.yaml"]);
});

test.each([
  ["token=s3cret", "token"],
  ["group=all&api_key=s3cret", "api_key"],
  ["X-Amz-Signature=s3cret", "X-Amz-Signature"],
  ["accessToken=s3cret", "accessToken"],
  ["v=eyJs3cret", "v"],
])("a URL with the query %s isn't fetched, because the list would contain the secret", async (query, name) => {
  const address = `${url}?${query}`;
  const { files, init } = projectWith({}, { [address]: shop });
  const result = await init({ document: address, allow: [url] });
  expect(errorsOf(result)).toContain(`error[secret-in-url] ${url}?`);
  expect(errorsOf(result)).toContain(`The parameter "${name}" of the URL seems to be secret.`);
  expect(errorsOf(result)).not.toContain("s3cret");
  expect(files.size).toBe(0);
});

test("the query of a URL is kept, because the document may be another without it, but messages don't contain its values", async () => {
  const address = `${url}?group=all&monkey=1`;
  const { files, web, init, update } = projectWith({}, { [address]: shop });
  const { project } = await init({ document: address, allow: [url] });
  expect(project?.hasQuery).toBe(true);
  expect(files.get("almanac.sources.json")).toContain(address);
  web.delete(address);
  const missing = errorsOf(await update());
  expect(missing).toContain(`error[document-not-fetched] ${url}?group=…&monkey=…`);
  expect(missing).not.toContain("all");
});

test.each(["https://me:s3cret@acme.example/openapi.yaml", "https://s3cret@acme.example/openapi.yaml"])(
  "a URL with a user name isn't fetched: %s",
  async (address) => {
    const { files, init } = projectWith({}, { [address]: shop });
    const result = errorsOf(await init({ document: address, allow: ["https://acme.example/"] }));
    expect(result).toContain("error[document-not-allowed] https://…@acme.example/openapi.yaml");
    expect(result).not.toContain("s3cret");
    expect(files.size).toBe(0);
  },
);

test.each([
  ["openapi.yaml", "almanac", "openapi/almanac-api.yaml"],
  ["openapi.json", "package", "openapi/package-api.json"],
])("the copy of %s as %s isn't named like a file of another program", async (document, name, path) => {
  const address = `https://acme.example/${document}`;
  const { files, init, update } = projectWith({}, { [address]: shop });
  await init({ document: address, allow: [address], name });
  expect(files.has(path)).toBe(true);
  expect((await update()).files).toEqual([{ path, url: address, state: "unchanged" }]);
});

test.each([
  ["a name that systems understand differently", "a%3Ab.yaml"],
  ["a hidden folder", ".github/b.yaml"],
  ["a file of npm", "package.json"],
])("a document that refers to a file with %s isn't copied", async (_, name) => {
  const { files, init } = projectWith(
    {},
    {
      [url]: shop.replace("#/components/schemas/Order", name),
      [`https://acme.example/api/${name}`]: '{ "type": "object" }',
    },
  );
  const result = await init({ document: url, allow: ["https://acme.example/api/"] });
  expect(errorsOf(result)).toContain(`error[document-not-copied] ${url}`);
  expect(files.size).toBe(0);
});

test.each([
  ["queries", ["part.yaml?v=1", "part.yaml?v=2"], "isn't a path that Almanac writes copies to"],
  ["names that differ in letter case", ["part.yaml", "Part.yaml"], "differs from another one only in letter case"],
])("a document that refers to files with %s isn't copied", async (_, [one = "", two = ""], reason) => {
  const text = shop
    .replace("#/components/schemas/Order", one)
    .replace("schemas:\n", `schemas:\n    Two: { $ref: "${two}" }\n`);
  const base = "https://acme.example/api/";
  const { files, init } = projectWith(
    {},
    { [url]: text, [base + one]: '{ "type": "object" }', [base + two]: '{ "type": "string" }' },
  );
  expect(errorsOf(await init({ document: url, allow: [base] }))).toContain(reason);
  expect(files.size).toBe(0);
});

test("files that an interrupted init left are used if they have the same text", async () => {
  const { files, init } = projectWith({ "openapi/acme-shop.yaml": shop }, { [url]: shop });
  const result = await init({ document: url, allow: [url] });
  expect(errorsOf(result)).not.toContain("error");
  expect(files.has("almanac.yaml")).toBe(true);
});

test("a copy doesn't replace a file, and the list keeps its other entries", async () => {
  const other = { url: "https://x.example/a.yaml", allow: ["https://x.example/"], files: { "openapi/a.yaml": "00" } };
  const list = JSON.stringify({ documents: { "openapi/a.yaml": other } });
  const taken = projectWith({ "openapi/acme-shop.yaml": "mine", "almanac.sources.json": list }, { [url]: shop });
  expect(errorsOf(await taken.init({ document: url, allow: [url] }))).toContain(
    "error[file-exists] openapi/acme-shop.yaml",
  );
  expect(taken.files.get("openapi/acme-shop.yaml")).toBe("mine");
  expect(taken.files.has("almanac.yaml")).toBe(false);
  expect((await taken.init({ document: url, allow: [url], name: "shop" })).project?.name).toBe("shop");
  expect(JSON.parse(taken.files.get("almanac.sources.json") ?? "")).toMatchObject({
    documents: { "openapi/a.yaml": other, "openapi/shop.yaml": { url } },
  });
});

test.each(["openapi/con.yaml", "openapi/Node_Modules/a.yaml", "docker-compose.yml", "api/project.json"])(
  "%s isn't a path of a copy",
  (path) => expect(isCopyPath(path)).toBe(false),
);
