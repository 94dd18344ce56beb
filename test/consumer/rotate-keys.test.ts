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

/** The keys of the organization, as the mock holds them. */
function keys(): readonly ApiKey[] {
  const { state } = mock.snapshot() as unknown as { state: { entities: { resource: string; value: ApiKey }[] } };
  return state.entities.filter(({ resource }) => resource === "orgs.apiKeys").map(({ value }) => value);
}

test("a key is replaced: created, assigned with the old one's roles, listed, handed over, and the old one deleted", async () => {
  const before = keys();
  const folder = workspace({});
  const { code, stdout, stderr } = await rotate(folder, old.publicKey);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const created = keys().find(({ publicKey }) => before.every((key) => key.publicKey !== publicKey));
  expect(stdout).toMatch(new RegExp(`^${old.publicKey} is replaced by ${created?.publicKey ?? ""}`));
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

test("if a step fails, the new key is gone again and the old one still there", async () => {
  const before = keys();
  mock.fail("addGroupApiKey", { code: "API_KEY_ALREADY_IN_GROUP" });
  const { code, stderr } = await rotate(workspace({}), old.publicKey);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^addGroupApiKey: 409 API_KEY_ALREADY_IN_GROUP/);
  expect(keys()).toEqual(before);
});

test("where the service asks for patience, there is some", async () => {
  mock.fail("createOrgApiKey", { status: 429, retryAfter: 0 });
  expect(await rotate(workspace({}), old.publicKey)).toMatchObject({ code: 0, stderr: "" });
  expect(mock.journal("createOrgApiKey").map(({ status }) => status)).toEqual([429, 200]);
});

test("credentials that are not set are asked for", async () => {
  const { code, stderr } = await rotate(workspace({}), old.publicKey, "");
  expect([code, stderr]).toEqual([1, "fromEnvironment(): ATLAS_PRIVATE_KEY is not set.\n"]);
  expect(mock.journal()).toEqual([]);
});

test("a secret that cannot be kept costs no key", async () => {
  const before = keys();
  const { code } = await rotate(workspace({ "new-key.json": "already there" }), old.publicKey);
  expect(code).toBe(1);
  expect(keys()).toEqual(before);
});

test("an old key that somebody has deleted meanwhile is no failure, with or without a word of the service", async () => {
  mock.on("deleteOrgApiKey", ({ reply }) => reply(undefined, { status: 404 }));
  expect((await rotate(workspace({}), old.publicKey)).code).toBe(0);
});

test("wrong credentials and unknown keys are said in a line, without a secret", async () => {
  const refused = await rotate(workspace({}), old.publicKey, "wrong-secret");
  expect(refused.stderr).toMatch(/^listOrgApiKeys: 401 UNEXPECTED_ERROR/);
  expect(refused.stderr).not.toContain("wrong-secret");
  const unknown = await rotate(workspace({}), "nosuchky");
  expect(unknown.stderr).toBe("There is no key nosuchky in this organization.\n");
});
