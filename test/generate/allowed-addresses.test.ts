import { expect, test } from "vitest";
import type { Host } from "../../generator/dist/host/host.js";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { isPublicAddress } from "../../generator/dist/host/public-address.js";
import { generatePackages } from "../../generator/dist/commands/generate-packages.js";
import { inMemory, formatDiagnosticsOf } from "../support/memory-run.js";
import { documentReferringTo as document } from "./document-referring-to.js";

const choice = { document: "openapi.yaml", output: "out" };
const thing = (cause = "Cause.json"): string => `type: object
required: [code]
properties:
  code: { type: integer }
  cause: { $ref: ${JSON.stringify(cause)} }
`;
const cause = '{ "type": "object", "properties": { "why": { "type": "string" } } }';
const web = {
  "https://a.example/spec/Thing.yaml": thing(),
  "https://a.example/spec/Cause.json": cause,
  "https://a.example/spec": cause,
  "https://a.example/specX": cause,
  "https://a.example/x": cause,
};

test("fetches allowed documents, and resolves their references against their own URL", async () => {
  const { files, generate } = inMemory({ "openapi.yaml": document("https://a.example/spec/Thing.yaml") }, web);
  expect(formatDiagnosticsOf(await generate({ ...choice, allow: ["https://a.example/spec"] }))).toBe("");
  expect(files.get("out/things.d.ts")).toMatch(/interface Thing \{[^}]*code: number;[^}]*cause\?: Cause/);
});

test.each([
  ["https://a.example/spec", "https://a.example/spec"],
  ["https://a.example", "https://a.example/x"],
  ["https://a.example/spec/", "https://a.example:443/spec/./Cause.json#"],
  ["https://a.example/spec", "HTTPS://A.example/x/../spec/Cause.json"],
])("%s allows %s", async (allowed, reference) => {
  const { generate } = inMemory({ "openapi.yaml": document(reference) }, web);
  expect(formatDiagnosticsOf(await generate({ ...choice, allow: [allowed] }))).toBe("");
});

test.each([
  "https://a.example/specX",
  "https://a.example/spec/../x",
  "https://a.example/spec/%2e%2e/x",
  "https://a.example/spec/..%2fx",
  "https://a.example/spec/..%5Cx",
  "https://a.example/spec\\..\\..\\x",
  "https://a.example/spec/.\t./x",
  "https://a.example@b.example/spec/x",
  "https://me:secret@a.example/spec/Cause.json",
  "https://a.example:444/spec/Cause.json",
  "https://a.example.b.example/spec/Cause.json",
  "http://a.example/spec/Cause.json",
  "https://b.example/spec/Cause.json",
  "//a.example/spec/Cause.json",
  "ftp://a.example/spec/Cause.json",
])("https://a.example/spec does not allow %s", async (reference) => {
  const requested: string[] = [];
  const host: Host = {
    ...createMemoryHost(new Map([["openapi.yaml", document(reference)]])),
    fetchText: async (url) => {
      requested.push(url);
      return cause;
    },
  };
  const allow = ["https://a.example/spec"];
  const { diagnostics } = await generatePackages({ ...choice, allow, host, assets: readNodeAssets() });
  expect(requested).toEqual([]);
  expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
    [expect.stringMatching(/^reference-(not-allowed|outside-folder)$|^unsupported-reference$/), 13, 23],
  ]);
});

test.each([
  ["/etc/passwd", "reference-not-allowed"],
  ["../secret/Cause.json", "reference-not-allowed"],
  ["//b.example/spec/Cause.json", "reference-not-allowed"],
  ["https://b.example/spec/Cause.json", "reference-not-allowed"],
  ["file:///etc/passwd", "unsupported-reference"],
  ["Gone.json", "reference-not-fetched"],
])("rejects a fetched document that refers to %s, with the location in that document", async (reference, code) => {
  const pages = { ...web, "https://a.example/spec/Thing.yaml": thing(reference) };
  const files = { "openapi.yaml": document("https://a.example/spec/Thing.yaml"), "etc/passwd": cause };
  const summary = await inMemory(files, pages).generate({ ...choice, allow: ["https://a.example/spec", "etc"] });
  expect(summary.diagnostics.map((each) => [each.code, each.file, each.line])).toEqual([
    [code, "https://a.example/spec/Thing.yaml", 5],
  ]);
});

test("explains how to allow a URL, and why a fetch failed", async () => {
  const { generate } = inMemory({ "openapi.yaml": document("https://a.example/spec/Gone.yaml#/x") }, web);
  expect(formatDiagnosticsOf(await generate(choice))).toContain(
    "allow its URL with --allow https://a.example/spec/ or with `allow`",
  );
  expect(formatDiagnosticsOf(await generate({ ...choice, allow: ["https://a.example/spec/"] }))).toContain(
    "points to https://a.example/spec/Gone.yaml, which could not be fetched: the server responded with 404.",
  );
});

test("reports a malformed fetched document with its URL", async () => {
  const pages = { "https://a.example/spec/Thing.yaml": "type: object\nproperties: { a: [ }\n" };
  const { generate } = inMemory({ "openapi.yaml": document("https://a.example/spec/Thing.yaml") }, pages);
  const { isSound, diagnostics } = await generate({ ...choice, allow: ["https://a.example/"] });
  expect(isSound).toBe(false);
  expect(diagnostics[0]).toMatchObject({ code: "broken-yaml", file: "https://a.example/spec/Thing.yaml", line: 2 });
});

test("limits the number of documents that refer to each other", async () => {
  const endless = new Map<string, string>();
  for (let index = 0; index < 600; index++)
    endless.set(`https://a.example/${index}`, `{ properties: { next: { $ref: "${index + 1}" } } }`);
  const { generate } = inMemory({ "openapi.yaml": document("https://a.example/0") }, Object.fromEntries(endless));
  const { diagnostics } = await generate({ ...choice, allow: ["https://a.example/"] });
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code, file }) => [code, file])).toEqual([
    ["reference-not-fetched", "https://a.example/499"],
  ]);
});

test.each([
  ["93.184.215.14", true],
  ["2606:2800:21f:cb07:6820:80da:af6b:8b2c", true],
  ["127.0.0.1", false],
  ["0.0.0.0", false],
  ["10.1.2.3", false],
  ["172.31.0.1", false],
  ["192.168.1.1", false],
  ["169.254.169.254", false],
  ["100.100.100.200", false],
  ["224.0.0.1", false],
  ["255.255.255.255", false],
  ["::", false],
  ["::1", false],
  ["::ffff:127.0.0.1", false],
  ["::ffff:93.184.215.14", false],
  ["64:ff9b::7f00:1", false],
  ["2002:7f00:1::", false],
  ["2001:db8::1", false],
  ["fe80::1", false],
  ["fd00:ec2::254", false],
  ["ff02::1", false],
])("the address %s is public: %s", (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});

const wholeDocument = document("Thing.yaml");
const published = { ...web, "https://a.example/spec/openapi.yaml": wholeDocument };
const byUrl = { document: "https://a.example/spec/openapi.yaml", output: "out" };

test("asks for --allow by name if the document is a URL", async () => {
  const { files, generate } = inMemory({}, published);
  const { isSound, diagnostics } = await generate(byUrl);
  expect(isSound).toBe(false);
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([["document-not-allowed", byUrl.document]]);
  expect(diagnostics[0]?.help).toContain(
    "Add --allow https://a.example/spec/openapi.yaml or, if the document refers to others next to it, --allow https://a.example/spec/.",
  );
  expect([...files.keys()]).toEqual([]);
});

test("generates a package from a document that is an allowed URL", async () => {
  const { files, generate } = inMemory({}, published);
  expect(formatDiagnosticsOf(await generate({ ...byUrl, allow: ["https://a.example/spec/"] }))).toBe("");
  expect(files.get("out/things.d.ts")).toMatch(/^\/\/ Generated from openapi\.yaml by Almanac[^]*interface Thing/);
});

test("allowing only the document does not allow what it refers to", async () => {
  const { diagnostics } = await inMemory({}, published).generate({ ...byUrl, allow: [byUrl.document] });
  expect(diagnostics.map(({ code, file, line }) => [code, file, line])).toEqual([
    ["reference-not-allowed", byUrl.document, 13],
  ]);
});

test("a document that is a URL refers to no files", async () => {
  const { diagnostics } = await inMemory({ "Thing.yaml": thing() }, { [byUrl.document]: wholeDocument }).generate({
    ...byUrl,
    allow: [byUrl.document, "."],
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(["reference-not-allowed"]);
});

test.each([
  ["https://a.example/spec/missing.yaml", "document-not-fetched"],
  ["https://a.example/specX", "document-not-allowed"],
  ["https://me:secret@a.example/spec/openapi.yaml", "document-not-allowed"],
  ["http://a.example/spec/openapi.yaml", "document-not-allowed"],
])("rejects %s", async (url, code) => {
  const summary = await inMemory({}, published).generate({
    document: url,
    output: "out",
    allow: ["https://a.example/spec/"],
  });
  expect(summary.diagnostics.map((each) => each.code)).toEqual([code]);
  expect(formatDiagnosticsOf(summary)).not.toContain("secret");
});

test("a configuration names files only", async () => {
  const config =
    "output: out\napis: { a: { document: https://a.example/spec/openapi.yaml, package: { name: a, version: 1.0.0 } } }\n";
  const { diagnostics } = await inMemory({ "almanac.yaml": config }, published).generate({
    allow: ["https://a.example/"],
  });
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([["missing-document", 2]]);
  expect(diagnostics[0]?.message).toContain("only files can be specified here");
});
