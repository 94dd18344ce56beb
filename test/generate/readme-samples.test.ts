import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { inMemory } from "../support/memory-run.js";
import { mockOf } from "../support/mock-of.js";
import { root } from "../support/root.js";

const folders: string[] = [];

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const document = (head: string, operation = ""): string => `
openapi: 3.0.3
info: { title: Orchard, version: "1" }
${head}
paths:
  /trees:
    get:
      ${operation}
      operationId: listTrees
      responses:
        "200": { description: x, content: { application/json: { schema: { type: array, items: { type: string } } } } }
        "404": { description: x }
components:
  securitySchemes:
    grower: { type: apiKey, in: header, name: X-Grower }
    season: { type: apiKey, in: query, name: season }
    token: { type: http, scheme: bearer }
    login: { type: http, scheme: digest }
    certificate: { type: mutualTLS }
`;

function samplesOf(readme: string): readonly string[] {
  return [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
}

function optionsIn(code: string | undefined): string | undefined {
  return /(?:createClient|connect)\((.*)\);$/m.exec(code ?? "")?.[1];
}

/** Generates a package that depends on @almanac/client. Returns its files. */
async function generate(
  documents: Readonly<Record<string, string>>,
  configuration: string,
): Promise<ReadonlyMap<string, string>> {
  const memory = inMemory({
    ...documents,
    "almanac.yaml": `apis: { orchard: { ${configuration}, package: { name: orchard, version: 1.0.0 } } }`,
  });
  const { diagnostics } = await memory.generate();
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return new Map(
    [...memory.files].flatMap(([path, text]) => {
      const [, name] = /^generated\/orchard\/(.*)$/.exec(path) ?? [];
      return name === undefined ? [] : [[name, text] as const];
    }),
  );
}

/** Generates a package, and runs samples of its README against a mock of the document. Returns the options of the first client. */
async function runSamples(text: string, names: RegExp): Promise<string | undefined> {
  const files = await generate({ "openapi.yaml": text }, "document: openapi.yaml");
  const folder = mkdtempSync(join(tmpdir(), "almanac-readme-"));
  folders.push(folder);
  mkdirSync(join(folder, "node_modules/@almanac"), { recursive: true });
  symlinkSync(join(root, "runtime/client"), join(folder, "node_modules/@almanac/client"));
  for (const [path, contents] of files) writeFileSync(join(folder, path), contents);
  const mock = await mockOf(text, { auth: "strict" });
  const { user, secret } = defaultCredential(mock.credentials);
  vi.stubGlobal("fetch", mock.fetch);
  vi.spyOn(console, "log").mockReturnValue(undefined);
  const samples = samplesOf(files.get("README.md") ?? "");
  const chosen = samples.filter((code) => names.test(code));
  expect(chosen).not.toEqual([]);
  for (const [index, code] of chosen.entries()) {
    // A module in the package can import the package by its name.
    const path = join(folder, `sample-${index}.mjs`);
    writeFileSync(
      path,
      code
        .replace(/username: "…"|publicKey: "…"/g, `username: "${user}"`)
        .replace(/privateKey: "…"/g, `password: "${secret}"`)
        .replaceAll("…", secret),
    );
    await import(/* @vite-ignore */ pathToFileURL(path).href);
  }
  // Digest gets a challenge first.
  const successful = mock.journal("listTrees").filter(({ status }) => status === 200);
  expect(successful.length).toBeGreaterThanOrEqual(chosen.length);
  return optionsIn(samples[0]);
}

type Credentials = Awaited<ReturnType<typeof mockOf>>["credentials"];

function defaultCredential(credentials: Credentials): { readonly user: string; readonly secret: string } {
  const { username = "", password = "" } = credentials["login"] ?? {};
  return { user: username, secret: password };
}

describe("the first samples of a README run", () => {
  it.each([
    ["security: [{ grower: [], season: [] }]", "", '{ auth: [grower("…"), season("…")] }'],
    [
      "security: [{ season: [], login: [] }]",
      "",
      '{ auth: [season("…"), digest({ publicKey: "…", privateKey: "…" })] }',
    ],
    ["security: [{ token: [] }]", "security: [{}, { season: [], grower: [] }]", '{ auth: [season("…"), grower("…")] }'],
    ["security: [{ token: [] }, { grower: [], token: [] }, { grower: [] }]", "", '{ auth: grower("…") }'],
    ["security: [{ grower: [] }]", "security: [{ token: [] }]", '{ auth: bearer("…") }'],
    ["security: [{ grower: [], certificate: [] }]", "", '{ auth: grower("…") }'],
    ["", "", ""],
  ])("with all credentials that the operation requires: %s %s", async (head, operation, options) => {
    const text = document(`servers: [{ url: "https://orchard.example" }]\n${head}`, operation);
    expect(await runSamples(text, /auth:|await listTrees\(/)).toBe(options);
  });

  it.each([
    ["", "", "https://api.example.com"],
    ["servers: []", "", "https://api.example.com"],
    ["servers: [{ url: / }]", "", "https://api.example.com"],
    ["servers: [{ url: /api/v3/ }]", "", "https://api.example.com/api/v3"],
    ["servers: [{ url: //orchard.example/v3 }]", "", "https://orchard.example/v3"],
    ['servers: [{ url: "https://{farm}.orchard.example/v3" }]', "", "https://your-farm.orchard.example/v3"],
    ['servers: [{ url: "https://orchard.example/{edition}" }]', "", "https://orchard.example/your-edition"],
    ['servers: [{ url: "{scheme}://{host_name}:{port}/v3" }]', "", "https://your-host-name/v3"],
    ['servers: [{ url: "{base}/v3" }]', "", "https://api.example.com/v3"],
    ['servers: [{ url: "https://user:secret@orchard.example" }]', "", "https://orchard.example"],
    ["", "servers: [{ url: https://trees.example }]", "https://trees.example"],
  ])("with a server if the document has none that is complete: %s %s", async (head, operation, server) => {
    expect(await runSamples(document(head, operation), /createClient|connect\(/)).toBe(`{ server: "${server}" }`);
  });

  it.each(["https://orchard.example/v3", "https://{farm}.orchard.example/v3"])(
    "without a server if the document has a complete one: %s",
    async (url) => {
      const head = `servers: [{ url: "${url}", variables: { farm: { default: west } } }]`;
      expect(await runSamples(document(head), /createClient|connect\(/)).toBe("");
    },
  );
});

it.each([
  ["security: [{ token: [] }]", '"API", { bearer }'],
  ["security: [{ login: [] }]", '"API", { digest }'],
  ["security: [{ grower: [], season: [] }]", '"API", { secrets: { GROWER: grower, SEASON: season } }'],
  ["security: [{ grower: [], login: [] }]", '"API", { digest, secrets: { GROWER: grower } }'],
  ["security: []", undefined],
])("a README shows how to read all credentials of a call from the environment: %s", async (head, expected) => {
  const files = await generate({ "openapi.yaml": document(head) }, "document: openapi.yaml");
  expect(/fromEnvironment\((.*)\)\);$/m.exec(files.get("README.md") ?? "")?.[1]).toBe(expected);
});

it("a README reads a token from the variable with its name if the document has several tokens", async () => {
  const text = document("security: [{ token: [] }]").replace(
    "    login:",
    "    robot: { type: http, scheme: bearer }\n    login:",
  );
  const files = await generate({ "openapi.yaml": text }, "document: openapi.yaml");
  expect(files.get("README.md")).toContain('fromEnvironment("API", { secrets: { TOKEN: token } })');
});

it("a README shows a server if the documents of the versions name only paths", async () => {
  const files = await generate(
    { "a.yaml": document("servers: [{ url: /v1.1 }]"), "b.yaml": document("servers: [{ url: /v1.2 }]") },
    "documents: { v1.1: a.yaml, v1.2: b.yaml }",
  );
  expect(optionsIn(samplesOf(files.get("README.md") ?? "")[0])).toBe('{ server: "https://api.example.com" }');
});

it("the first sample has a body of the right type if the document has no example", async () => {
  const text = `openapi: 3.0.3
info: { title: Orchard, version: "1" }
servers: [{ url: "https://orchard.example" }]
paths:
  /trees:
    post:
      operationId: plantTree
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Tree" } } } }
      responses: { "204": { description: x } }
components:
  schemas:
    Tree:
      type: object
      required: [id, kind, height, place, branches, note]
      properties:
        id: { type: string, readOnly: true }
        kind: { $ref: "#/components/schemas/Kind" }
        height: { type: number }
        place: { allOf: [{ $ref: "#/components/schemas/Row" }, { type: object, required: [column], properties: { column: { type: integer } } }] }
        branches: { type: array, items: { $ref: "#/components/schemas/Branch" } }
        note: { type: string, nullable: true }
    Kind: { type: string, enum: [apple, pear] }
    Row: { type: object, required: [row], properties: { row: { type: string } } }
    Branch: { type: object, required: [branch], properties: { branch: { $ref: "#/components/schemas/Branch" } } }
`;
  const files = await generate({ "openapi.yaml": text }, "document: openapi.yaml");
  expect(files.get("README.md")?.replaceAll(/\s+/g, " ")).toContain(
    'client.trees.plantTree({ body: { kind: "apple", height: 1, place: { row: "row", column: 1 }, branches: [{ branch: {} }], note: "note",',
  );
});
