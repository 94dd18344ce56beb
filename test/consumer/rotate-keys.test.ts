import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root, workspace, type Ended } from "../support/cli.js";
import { groupId, orgId, startSmallAtlas, type SmallAtlas, type SmallKey } from "./small-atlas.js";

const key = (number: number, publicKey: string, roles: SmallKey["roles"]): SmallKey => ({
  desc: `key ${number}`,
  id: `65aa0000000000000000000${number}`,
  privateKey: `55c3bbb6-b4bb-4be1-8d4f-e66d20841f3${number}`,
  publicKey,
  roles,
});
const owner = key(1, "ownerkey", [{ orgId, roleName: "ORG_OWNER" }]);
const other = key(2, "otherkey", [{ orgId, roleName: "ORG_MEMBER" }]);
const old = key(3, "oldkeyxx", [
  { orgId, roleName: "ORG_MEMBER" },
  { groupId, roleName: "GROUP_READ_ONLY" },
]);

let atlas: SmallAtlas;
beforeEach(async () => {
  atlas = await startSmallAtlas([owner, other, old]);
});
afterEach(() => atlas.close());

function rotate(folder: string, publicKey: string, privateKey = owner.privateKey): Promise<Ended> {
  const env = {
    ...process.env,
    ATLAS_SERVER: atlas.url,
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

test("a key is replaced: created, assigned with the old one's roles, listed, handed over, and the old one deleted", async () => {
  const folder = workspace({});
  const { code, stdout, stderr } = await rotate(folder, old.publicKey);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^oldkeyxx is replaced by newkey/);
  const [, , created] = [...atlas.keys.values()];
  expect([...atlas.keys.keys()]).toEqual([owner.id, other.id, created?.id]);
  expect(created?.roles).toEqual(old.roles);
  const kept = JSON.parse(readFileSync(join(folder, "new-key.json"), "utf8")) as object;
  expect(kept).toEqual({ publicKey: created?.publicKey, privateKey: created?.privateKey });
  expect(statSync(join(folder, "new-key.json")).mode & 0o777).toBe(0o600);
  expect(stdout).not.toContain(created?.privateKey);

  const media = "application/vnd.atlas.2023-01-01+json";
  const list = `GET /api/atlas/v2/orgs/${orgId}/apiKeys`;
  expect(atlas.requests).toEqual([
    `${list} ${media}`,
    `${list}?pageNum=2 ${media}`,
    `POST /api/atlas/v2/orgs/${orgId}/apiKeys ${media} ${media}`,
    `POST /api/atlas/v2/groups/${groupId}/apiKeys/${created?.id ?? ""} ${media} ${media}`,
    expect.stringMatching(/^GET \/api\/atlas\/v2\/groups\/\w+\/apiKeys application/),
    `DELETE /api/atlas/v2/orgs/${orgId}/apiKeys/${old.id} ${media}`,
  ]);
});

test("if a step fails, the new key is gone again and the old one still there", async () => {
  atlas.failNext = `POST /api/atlas/v2/groups/${groupId}/apiKeys/`;
  const { code, stderr } = await rotate(workspace({}), old.publicKey);
  expect(code).toBe(1);
  expect(stderr).toBe("addGroupApiKey: 409 API_KEY_ALREADY_IN_GROUP: It is there already.\n");
  expect([...atlas.keys.keys()]).toEqual([owner.id, other.id, old.id]);
});

test("a secret that cannot be kept costs no key", async () => {
  const { code } = await rotate(workspace({ "new-key.json": "already there" }), old.publicKey);
  expect(code).toBe(1);
  expect([...atlas.keys.keys()]).toEqual([owner.id, other.id, old.id]);
});

test("wrong credentials and unknown keys are said in a line, without a secret", async () => {
  const refused = await rotate(workspace({}), old.publicKey, "wrong-secret");
  expect(refused.stderr).toBe("listOrgApiKeys: 401 UNEXPECTED_ERROR\n");
  expect(refused.stderr).not.toContain("wrong-secret");
  const unknown = await rotate(workspace({}), "nosuchky");
  expect(unknown.stderr).toBe("There is no key nosuchky in this organization.\n");
});
