import { appendFileSync, readFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { buildMockTables } from "../../generator/dist/commands/build-mock-tables.js";
import { almanac, root, workspace } from "../support/cli.js";
import { createFile, filesDocument, listFiles, startMock } from "./start-mock.js";

const host = createMemoryHost(new Map([["openapi.yaml", filesDocument]]));
const { tables } = await buildMockTables({ host, assets: readNodeAssets(), document: "openapi.yaml" });

/** The code of a mock package: its tables, and `createMock`. */
const code = `import { createMockOf } from ${JSON.stringify(`file://${root}runtime/mock/dist/codegen/v1.js`)};
export const createMock = (options) => createMockOf(${JSON.stringify(tables)}, {}, options);
`;
const config = `output: made
apis:
  files:
    document: openapi.yaml
    package: { name: files, version: 1.0.0 }
`;
const manifest = JSON.stringify({ name: "@acme/mock", type: "module", exports: { ".": { default: "./index.js" } } });
const files = {
  "openapi.yaml": filesDocument,
  "almanac.yaml": `${config}mocks:\n  filing: {}\n`,
  "made/filing-mock/index.js": code,
  "made/filing-mock/package.json": manifest,
  "node_modules/@acme/mock/index.js": code,
  "node_modules/@acme/mock/package.json": manifest,
};

test.each(["filing", "@acme/mock"])("serves a mock package by its name: %s", async (name) => {
  const { url } = await startMock(workspace(files), [name, "--auth", "off"]);
  await createFile(url, "a");
  expect(await listFiles(url)).toEqual(["a"]);
});

test("says why the page of a mock package has no reference", async () => {
  const broken = filesDocument.replace("#/components/schemas/Files", "#/components/schemas/Missing");
  const mocks = "mocks:\n  filing: { apis: [files], package: { name: filing, version: 1.0.0 } }\n";
  const folder = workspace({ ...files, "openapi.yaml": broken, "almanac.yaml": config + mocks });
  const { url, until, ui } = (await startMock(folder, ["filing", "--ui"])) as Awaited<ReturnType<typeof startMock>> & {
    readonly ui: string;
  };
  const headers = { authorization: `Bearer ${ui.split("token=")[1]}` };
  for (let count = 0; count < 2; count += 1)
    expect(await (await fetch(`${url}/__almanac/ui/info`, { headers })).json()).toMatchObject({ apis: [] });
  const printed = await until("stderr", /shows no API reference/);
  expect(printed).toMatch(/error\[.*openapi\.yaml:/);
  expect(printed.match(/the page of the mock shows no API reference\./g)).toHaveLength(1);
});

test("the page of an installed mock package shows the documents of its client packages, or says what to install", async () => {
  const references = { files: "@acme/files", users: "@acme/users", tags: "@acme/tags" };
  const exports = { "./package.json": "./package.json" };
  const documents = Object.fromEntries(
    ["2024-01-01", "2025-01-01"].map((version) => [`./${version}/openapi.json`, "./2024-01-01/openapi.json"]),
  );
  const folder = workspace({
    ...files,
    "node_modules/@acme/mock/package.json": JSON.stringify({ ...JSON.parse(manifest), almanac: { references } }),
    "node_modules/@acme/files/package.json": JSON.stringify({
      exports: { ...exports, ...documents, "./openapi.json": "./2024-01-01/openapi.json" },
    }),
    "node_modules/@acme/files/2024-01-01/openapi.json": JSON.stringify({ info: { title: "Files" } }),
    "node_modules/@acme/tags/package.json": JSON.stringify({ exports }),
  });
  const { url, ui } = (await startMock(folder, ["@acme/mock", "--ui"])) as Awaited<ReturnType<typeof startMock>> & {
    readonly ui: string;
  };
  const headers = { authorization: `Bearer ${ui.split("token=")[1]}` };
  const get = async (path: string): Promise<unknown> =>
    (await fetch(`${url}/__almanac/ui/${path}`, { headers })).json();
  expect(await get("info")).toMatchObject({
    apis: [{ name: "files", title: "Files", versions: ["2025-01-01", "2024-01-01"], hasDocument: true }],
    referenceHelp:
      'Install @acme/users, which contains the reference of users. @acme/tags contains no OpenAPI documents. Install a version that was generated with "reference: true".',
  });
  expect(await get("document?api=files&version=2025-01-01")).toEqual({ info: { title: "Files" } });
});

test("the page of a mock package without documents says how to get a reference", async () => {
  const { url, ui } = (await startMock(workspace(files), ["@acme/mock", "--ui"])) as Awaited<
    ReturnType<typeof startMock>
  > & { readonly ui: string };
  const headers = { authorization: `Bearer ${ui.split("token=")[1]}` };
  const info: unknown = await (await fetch(`${url}/__almanac/ui/info`, { headers })).json();
  expect(info).toMatchObject({ apis: [], referenceHelp: expect.stringContaining('Set "reference: true"') as string });
});

test("serves an API of the configuration by its name", async () => {
  const { url } = await startMock(workspace({ ...files, "almanac.yaml": config }), ["files", "--auth", "off"]);
  expect(await listFiles(url)).toEqual([]);
});

test("rejects a package that is not a mock", async () => {
  const folder = workspace({ ...files, "node_modules/@acme/mock/index.js": "export const createClient = 1;" });
  const none = await almanac(folder, ["mock", "@acme/mock"]);
  expect(none).toMatchObject({ code: 1, stdout: "" });
  expect(none.stderr).toContain("@acme/mock is not a mock: it does not export createMock.");
});

test.each([["--watch"], ["--allow", "."], ["--overlay", "overlay.yaml"], ["--allow-broken"]])(
  "rejects %s for a package",
  async (...option) => {
    const rejected = await almanac(workspace(files), ["mock", "filing", ...option]);
    expect(rejected).toMatchObject({ code: 1, stdout: "" });
    expect(rejected.stderr).toContain(`${option[0]} needs a document, but filing is a package.`);
  },
);

const overlayOf = (name: string): string => `overlay: 1.0.0
info: { title: Overlay, version: "1" }
actions:
  - { target: "$.paths['/status']", update: { get: { operationId: ${name} } } }
`;
const overlaid = ["--overlay", "first.yaml", "--overlay", "overlays/second.yaml", "--list"];

test.each(["openapi.yaml", "files"])("applies overlays in their order to %s, and reloads them", async (source) => {
  const overlays = { "first.yaml": overlayOf("checkFirst"), "overlays/second.yaml": overlayOf("checkSecond") };
  const folder = workspace({ ...files, ...overlays, "almanac.yaml": config });
  const mock = await startMock(folder, [source, ...overlaid, "--watch"]);
  expect(mock.operations?.map(({ name }) => name)).toContain("checkSecond");

  const status = async (): Promise<unknown> => (await fetch(`${mock.url}/other`)).status;
  expect(await status()).toBe(404);
  const other =
    "  - { target: $.paths, update: { /other: { get: { security: [], responses: { '204': { description: None. } } } } } }\n";
  appendFileSync(join(folder, "overlays/second.yaml"), other);
  await expect.poll(status, { timeout: 5_000 }).toBe(204);
});

test("reports an overlay that doesn't exist", async () => {
  const rejected = await almanac(workspace(files), ["mock", "openapi.yaml", "--overlay", "nope.yaml"]);
  expect(rejected).toMatchObject({ code: 1, stdout: "" });
  expect(rejected.stderr).toContain("error[missing-overlay]");
});

/** Sends a GET over TLS that trusts this certificate, and returns the status. */
function statusOf(url: string, ca: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { ca }, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });
}

test("serves HTTPS with a self-signed certificate that clients can trust", async () => {
  const folder = workspace(files);
  const args = ["openapi.yaml", "--auth", "off", "--tls", "self-signed", "--tls-save", "cert.pem"];
  const mock = await startMock(folder, args);
  expect(mock.url).toMatch(/^https:\/\/127\.0\.0\.1:/);
  expect(mock.fingerprint).toMatch(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/);
  const certificate = readFileSync(join(folder, "cert.pem"), "utf8");
  expect(certificate).toBe(mock.certificate);
  expect(certificate).not.toContain("PRIVATE");
  expect(await statusOf(`${mock.url}/files`, certificate)).toBe(200);
  expect(await statusOf(`${mock.url.replace("127.0.0.1", "localhost")}/files`, certificate)).toBe(200);
  await expect(fetch(`${mock.url}/files`)).rejects.toThrow("fetch failed");
});
