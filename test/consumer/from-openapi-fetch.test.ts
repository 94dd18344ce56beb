import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createMock } from "../../generated/mongodb-cloud-mock/index.js";
import { root, type Ended } from "../support/cli.js";
import { typeErrors } from "../support/type-errors.js";

const page = readFileSync(join(root, "docs/from-openapi-fetch.md"), "utf8");
const [, code = ""] = /^```ts\n([\s\S]*?)^```$/m.exec(page) ?? [];
const mock = createMock({ seed: 7 });
const { owner, serviceAccount } = mock.credentials;

let server: Awaited<ReturnType<typeof mock.listen>>;
beforeEach(async () => {
  mock.reset();
  server = await mock.listen();
});
afterEach(() => server.close());

/** Runs the code of the page against the mock. */
function run(credentials: Readonly<Record<string, string>>): Promise<Ended> {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 };
  const program = ts.transpileModule(code, { compilerOptions: options }).outputText;
  const env = { ...process.env, ATLAS_SERVER: server.url, ORG_ID: mock.ids.orgId, ...credentials };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", program], { cwd: root, env });
    const ended = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk: Buffer) => (ended.stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (ended.stderr += chunk.toString()));
    child.on("close", (status) => resolve({ code: status, ...ended }));
  });
}

test.each([
  ["Digest", { PUBLIC_KEY: owner.publicKey, PRIVATE_KEY: owner.privateKey }],
  ["a service account", { CLIENT_ID: serviceAccount.clientId, CLIENT_SECRET: serviceAccount.clientSecret }],
])("the code for openapi-fetch calls the mock with %s", async (_, credentials) => {
  const { stdout, stderr } = await run(credentials);
  expect(stderr).toBe("");
  expect(stdout.trim().split("\n")).toEqual([
    expect.stringMatching(/^200 \[ '/),
    expect.stringMatching(/^20[01] From openapi-fetch$/),
    expect.stringMatching(/^404 [A-Z_]+$/),
  ]);
});

test("a wrong key is an error of the call, as in openapi-fetch", async () => {
  const { stdout } = await run({ PUBLIC_KEY: owner.publicKey, PRIVATE_KEY: "wrong" });
  expect(stdout.trim().split("\n")).toEqual(["401 undefined", "401 undefined", expect.stringMatching(/^401 /)]);
});

test("the types of the two modules are strict: wrong paths, parameters and bodies are rejected", () => {
  const program = `
    import { createFetchClient, type components } from "@almanac/atlas/2024-08-05/openapi-fetch";
    import type { ApiError } from "@almanac/atlas/2024-08-05";
    import type { paths } from "@almanac/atlas/2024-08-05/paths";
    export const same: ApiError = {} as components["schemas"]["ApiError"];
    export const path: keyof paths = "/api/atlas/v2/orgs";
    const client = createFetchClient();
    export const { data } = await client.GET("/api/atlas/v2/orgs");
    // @ts-expect-error -- no such path
    await client.GET("/api/atlas/v2/other");
    // @ts-expect-error -- the path has a parameter
    await client.GET("/api/atlas/v2/orgs/{orgId}/apiKeys");
    // @ts-expect-error -- a name is a string
    await client.POST("/api/atlas/v2/orgs", { body: { name: 1 } });
    // @ts-expect-error -- this path has no such method
    await client.PUT("/api/atlas/v2/orgs", {});`;
  const files = new Map([[join(root, "test/consumer/fetch-program.mts"), program]]);
  expect(typeErrors(files, { exactOptionalPropertyTypes: true })).toEqual([]);
});

test("an app that doesn't import createFetchClient contains nothing of openapi-fetch", async () => {
  const filesOf = async (contents: string): Promise<readonly string[]> => {
    const stdin = { contents, resolveDir: join(root, "test/consumer") };
    const { metafile } = await build({ stdin, bundle: true, write: false, format: "esm", metafile: true });
    const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
    return inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
  };
  const client = await filesOf('export * from "@almanac/atlas/2024-08-05"; export * from "@almanac/atlas/kit";');
  expect(client.filter((path) => path.includes("openapi-fetch"))).toEqual([]);
  const door = await filesOf('export { createFetchClient } from "@almanac/atlas/2024-08-05/openapi-fetch";');
  expect(door.filter((path) => path.includes("node_modules/openapi-fetch/"))).toHaveLength(1);
  expect(door.filter((path) => path.includes("programmatic-api-keys"))).toEqual([]);
});
