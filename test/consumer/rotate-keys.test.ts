import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createMock } from "../../generated/mongodb-cloud-mock/index.js";
import { root, workspace, type Ended } from "../support/cli.js";

const mock = createMock({ seed: 7 });
const { orgId, groupId } = mock.ids;
const { owner, reader: old } = mock.credentials;

let server: Awaited<ReturnType<typeof mock.listen>>;
beforeEach(async () => {
  mock.reset();
  server = await mock.listen();
});
afterEach(() => server.close());

function rotate(folder: string, publicKey: string, privateKey: string = owner.privateKey): Promise<Ended> {
  const env = {
    ...process.env,
    ATLAS_SERVER: server.url,
    ATLAS_PUBLIC_KEY: owner.publicKey,
    ATLAS_PRIVATE_KEY: privateKey,
  };
  return new Promise((resolve) => {
    const script = join(root, "examples/rotate-keys/rotate-keys.js");
    const child = spawn(process.execPath, [script, orgId, groupId, publicKey, "new-key.json"], { cwd: folder, env });
    const ended = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk: Buffer) => (ended.stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (ended.stderr += chunk.toString()));
    child.on("close", (code) => resolve({ code, ...ended }));
  });
}

interface ApiKey {
  readonly publicKey: string;
  readonly privateKey: string;
  readonly roles: readonly object[];
}

/** Returns the organization's keys in the state of the mock. */
function keys(): readonly ApiKey[] {
  const { state } = mock.snapshot() as unknown as { state: { entities: { resource: string; value: ApiKey }[] } };
  return state.entities.filter(({ resource }) => resource === "orgs.apiKeys").map(({ value }) => value);
}

test("creates a key, assigns it with the roles of the old one, writes it to the file, and deletes the old one", async () => {
  const before = keys();
  const folder = workspace({});
  const { code, stdout, stderr } = await rotate(folder, old.publicKey);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const created = keys().find(({ publicKey }) => before.every((key) => key.publicKey !== publicKey));
  expect(stdout).toMatch(new RegExp(`^${old.publicKey} was replaced by ${created?.publicKey ?? ""}`));
  expect(keys().map(({ publicKey }) => publicKey)).toEqual([owner.publicKey, created?.publicKey]);
  expect(created?.roles).toEqual(before.find(({ publicKey }) => publicKey === old.publicKey)?.roles);
  const kept = JSON.parse(readFileSync(join(folder, "new-key.json"), "utf8")) as object;
  expect(kept).toEqual({ publicKey: created?.publicKey, privateKey: created?.privateKey });
  expect(statSync(join(folder, "new-key.json")).mode & 0o777).toBe(0o600);
  expect(stdout).not.toContain(created?.privateKey);
  expect(mock.journal().map(({ operation, status }) => `${operation ?? ""} ${status}`)).toEqual([
    "listOrgApiKeys 401",
    "listOrgApiKeys 200",
    "createOrgApiKey 200",
    "addGroupApiKey 204",
    "listGroupApiKeys 200",
    "deleteOrgApiKey 204",
  ]);
});

test("deletes the new key and keeps the old one if a step fails", async () => {
  const before = keys();
  mock.fail("addGroupApiKey", { code: "API_KEY_ALREADY_IN_GROUP" });
  const { code, stderr } = await rotate(workspace({}), old.publicKey);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^addGroupApiKey: 409 API_KEY_ALREADY_IN_GROUP/);
  expect(keys()).toEqual(before);
});

test("retries after a rate limit", async () => {
  mock.fail("createOrgApiKey", { status: 429, retryAfter: 0 });
  expect(await rotate(workspace({}), old.publicKey)).toMatchObject({ code: 0, stderr: "" });
  expect(mock.journal("createOrgApiKey").map(({ status }) => status)).toEqual([429, 200]);
});

test("fails before the first request if a credential is missing", async () => {
  const { code, stderr } = await rotate(workspace({}), old.publicKey, "");
  expect([code, stderr]).toEqual([1, "fromEnvironment(): ATLAS_PRIVATE_KEY is not set.\n"]);
  expect(mock.journal()).toEqual([]);
});

test("deletes the new key if the file can't be written", async () => {
  const before = keys();
  const { code } = await rotate(workspace({ "new-key.json": "already there" }), old.publicKey);
  expect(code).toBe(1);
  expect(keys()).toEqual(before);
});

test("succeeds if the old key was already deleted", async () => {
  mock.on("deleteOrgApiKey", ({ reply }) => reply(undefined, { status: 404 }));
  expect((await rotate(workspace({}), old.publicKey)).code).toBe(0);
});

test("reports wrong credentials and an unknown key in one line, without a secret", async () => {
  const unauthorized = await rotate(workspace({}), old.publicKey, "wrong-secret");
  expect(unauthorized.stderr).toMatch(/^listOrgApiKeys: 401 UNEXPECTED_ERROR/);
  expect(unauthorized.stderr).not.toContain("wrong-secret");
  const unknown = await rotate(workspace({}), "nosuchky");
  expect(unknown.stderr).toBe('No key "nosuchky" in this organization.\n');
});
