import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { createMockOf } from "@almanac/mock";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { findExample } from "../../generator/dist/mock-server/find-example.js";
import { sampleCurl } from "../../generator/dist/mock-server/sample-curl.js";
import { buildMockTables } from "../../generator/dist/commands/build-mock-tables.js";

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
const run = promisify(execFile);
const assets = readNodeAssets();

/** An API with one operation, which requires a security scheme. */
function document(scheme: string, mediaType = "application/json"): string {
  const schema = "{ type: object, required: [ok], properties: { ok: { const: true } } }";
  return `openapi: 3.1.0
info: { title: Things, version: "1" }
security: [{ way: [] }]
paths:
  /things/{thing}:
    get:
      operationId: getThing
      parameters: [{ name: thing, in: path, required: true, schema: { type: string, pattern: "^[0-9a-f]{24}$" } }]
      responses:
        "200": { description: It., content: { ${JSON.stringify(mediaType)}: { schema: ${schema} } } }
components:
  securitySchemes:
    way: ${scheme}
`;
}

async function commandFor(text: string): Promise<string> {
  const host = createMemoryHost(new Map([["openapi.yaml", text]]));
  const { tables, diagnostics } = await buildMockTables({ host, assets, document: "openapi.yaml" });
  if (tables === null) throw new Error(JSON.stringify(diagnostics));
  const mock = createMockOf(tables, {});
  const { url, close } = await mock.listen();
  onTestFinished(close);
  const example = findExample(createMockOf(tables, {}, { auth: "off" }));
  if (example === null) throw new Error("No example request was found.");
  return sampleCurl(example, { url, mock, isStrict: true, trust: [] });
}

test.runIf(hasCurl).each([
  ["digest", "{ type: http, scheme: digest }", "--digest --user"],
  ["basic", "{ type: http, scheme: basic }", "--user"],
  ["bearer", "{ type: http, scheme: bearer }", "Authorization: Bearer"],
  ["a key in a header", "{ type: apiKey, in: header, name: X-Key }", "X-Key: "],
  ["a key in the query", "{ type: apiKey, in: query, name: key }", "?key="],
  ["a key in a cookie", "{ type: apiKey, in: cookie, name: key }", "--cookie key="],
])("the sample command authenticates with %s", async (_, scheme, part) => {
  const command = await commandFor(document(scheme));
  expect(command).toContain(part);
  expect(JSON.parse((await run("sh", ["-c", `${command} --silent`])).stdout)).toEqual({ ok: true });
});

test.runIf(hasCurl)("the sample command for a service account requests a token", async () => {
  const scheme = "{ type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }";
  const { stdout } = await run("sh", ["-c", `${await commandFor(document(scheme))} --silent`]);
  expect(JSON.parse(stdout)).toMatchObject({ token_type: expect.stringMatching(/^bearer$/i) as string });
});

test.runIf(hasCurl)("the sample command accepts the media type of the version", async () => {
  const mediaType = "application/vnd.acme.2024-08-05+json";
  const command = await commandFor(document("{ type: http, scheme: basic }", mediaType));
  expect(command).toContain(`--header 'Accept: ${mediaType}'`);
  expect(JSON.parse((await run("sh", ["-c", `${command} --silent`])).stdout)).toEqual({ ok: true });
});
