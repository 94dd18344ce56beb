// @ts-check
import { createClient, digest, serviceAccount } from "@almanac/atlas/2024-08-05";
import { createMock } from "@almanac/mongodb-cloud-mock";
import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rotateKey } from "../rotate-keys/rotate-key.js";

const mock = createMock({ seed: 7 });
const { orgId, groupId } = mock.ids;
const { owner, reader, serviceAccount: account } = mock.credentials;

/** @typedef {Pick<import("@almanac/atlas/2024-08-05").ConnectionOptions, "fetch" | "server">} Options */

/** @type {{ name: string, start: () => Promise<{ options: Options, stop: () => Promise<void> }> }[]} */
const modes = [
  { name: "with mock.fetch", start: async () => ({ options: { fetch: mock.fetch }, stop: async () => undefined }) },
  {
    name: "with MSW",
    start: async () => {
      const server = setupServer(...mock.handlers(http));
      server.listen({ onUnhandledRequest: "error" });
      return { options: {}, stop: async () => server.close() };
    },
  },
  {
    name: "with a server",
    start: async () => {
      const server = await mock.listen();
      return { options: { server: server.url }, stop: server.close };
    },
  },
];

describe.each(modes)("rotateKey, $name", ({ start }) => {
  /** @type {Awaited<ReturnType<typeof start>>} */
  let started;
  beforeAll(async () => {
    started = await start();
  });
  afterAll(() => started.stop());
  beforeEach(() => mock.reset());

  /** @param {import("@almanac/atlas/2024-08-05").Credential} auth */
  const atlas = (auth) => createClient({ auth, ...started.options });
  const keep = async () => undefined;
  const rotation = { orgId, groupId, publicKey: reader.publicKey, keep };

  async function publicKeys() {
    const keys = await atlas(digest(owner)).programmaticApiKeys.listOrgApiKeys.all({ orgId }).toArray();
    return keys.map(({ publicKey }) => publicKey);
  }

  test("replaces the old key by the new one", async () => {
    const created = await rotateKey(atlas(digest(owner)), rotation);
    expect((await publicKeys()).sort()).toEqual([created.publicKey, owner.publicKey].sort());
  });

  test("deletes the new key if the rate limit is exceeded", async () => {
    mock.fail("addGroupApiKey", { status: 429, retryAfter: 2 });
    await expect(rotateKey(atlas(digest(owner)), rotation)).rejects.toMatchObject({ status: 429 });
    expect((await publicKeys()).sort()).toEqual([owner.publicKey, reader.publicKey].sort());
    expect(mock.pendingFaults()).toEqual([]);
  });

  test("requests another token if the first one expires during the rotation", async () => {
    const expire = async () => mock.clock.advance("61m");
    await rotateKey(atlas(serviceAccount(account)), { ...rotation, keep: expire });
    expect(mock.journal("deleteOrgApiKey").map(({ status }) => status)).toEqual([401, 204]);
    expect(mock.journal("createAccessToken")).toHaveLength(2);
  });

  test("rejects a caller whose role is insufficient", async () => {
    const rejected = rotateKey(atlas(digest(reader)), { ...rotation, publicKey: owner.publicKey });
    await expect(rejected).rejects.toThrow(/is not assigned to this project/);
    const created = atlas(digest(reader)).programmaticApiKeys.createOrgApiKey.safe({
      orgId,
      body: { desc: "mine", roles: ["ORG_OWNER"] },
    });
    expect(await created).toMatchObject({ status: 401, error: { errorCode: "NOT_ORG_OWNER" } });
  });
});
