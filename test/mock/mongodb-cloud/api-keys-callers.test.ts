import { describe, expect, it } from "vitest";
import { createClient, digest, ResponseError } from "../../../generated/atlas/index.js";
import { createClient as createV1 } from "../../../generated/atlas-v1/index.js";
import { createClient as createCloudManager } from "../../../generated/cloud-manager/index.js";
import { createMock } from "../../../generated/mongodb-cloud-mock/index.js";

interface Pair {
  readonly publicKey: string;
  readonly privateKey: string;
}

function start() {
  const mock = createMock({ validateResponses: true });
  const as = (pair: Pair) => ({ auth: digest(pair), fetch: mock.fetch });
  return {
    mock,
    ids: mock.ids,
    owner: createClient(as(mock.credentials.owner)).programmaticApiKeys,
    atlas: (pair: Pair) => createClient(as(pair)).programmaticApiKeys,
    v1: (pair: Pair) => createV1(as(pair)).programmaticApiKeys,
    cloudManager: (pair: Pair) => createCloudManager(as(pair)).programmaticApiKeys,
  };
}

describe("a key that was created in the mock", () => {
  it("authenticates in all three APIs until it is deleted", async () => {
    const { owner, ids, atlas, v1, cloudManager } = start();
    const { orgId } = ids;
    const made = await owner.createOrgApiKey({ orgId, body: { desc: "ci", roles: ["ORG_MEMBER"] } });
    const own = { orgId, apiUserId: made.id };
    expect((await atlas(made).getOrgApiKey(own)).publicKey).toBe(made.publicKey);
    expect((await v1(made).getOrgApiKey(own)).publicKey).toBe(made.publicKey);
    expect((await cloudManager(made).getOrgApiKey(own)).publicKey).toBe(made.publicKey);
    await owner.deleteOrgApiKey(own);
    expect((await atlas(made).getOrgApiKey.safe(own)).status).toBe(401);
  });

  it("authenticates if it was created in a project by Cloud Manager, but not with its masked private key", async () => {
    const { mock, ids, atlas, cloudManager } = start();
    const { groupId } = ids;
    const body = { desc: "ci", roles: ["GROUP_READ_ONLY"] };
    const made = await cloudManager(mock.credentials.owner).createGroupApiKey({ groupId, body });
    const listed = await atlas(made).listGroupApiKeys.all({ groupId }).toArray();
    const shown = listed.find(({ id }) => id === made.id);
    expect(shown).toMatchObject({ desc: "ci" });
    const { publicKey, privateKey } = { ...made, privateKey: shown?.privateKey ?? "" };
    expect((await atlas({ publicKey, privateKey }).listGroupApiKeys.safe({ groupId })).status).toBe(401);
  });

  it("can delete itself", async () => {
    const { owner, ids, atlas } = start();
    const { orgId } = ids;
    const made = await owner.createOrgApiKey({ orgId, body: { desc: "ci", roles: ["ORG_OWNER"] } });
    const own = { orgId, apiUserId: made.id };
    await atlas(made).deleteOrgApiKey(own);
    expect((await atlas(made).getOrgApiKey.safe(own)).status).toBe(401);
    expect(await owner.getOrgApiKey.safe(own)).toMatchObject({
      status: 404,
      error: { errorCode: "API_KEY_NOT_FOUND" },
    });
  });
});

describe("an insufficient role", () => {
  it("gives a 401 with the error code of the missing role and without a challenge", async () => {
    const { mock, ids, atlas } = start();
    const { orgId } = ids;
    const reader = atlas(mock.credentials.reader);
    const made = reader.createOrgApiKey({ orgId, body: { desc: "ci", roles: ["ORG_MEMBER"] } });
    const error = await made.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ status: 401, errorCode: "NOT_ORG_OWNER" });
    expect((error as ResponseError).headers.get("www-authenticate")).toBeNull();
  });

  it("allows reading a project but not assigning keys", async () => {
    const { mock, ids, atlas, v1, cloudManager } = start();
    const { groupId, apiUserId } = ids;
    const { reader } = mock.credentials;
    const body = { roles: ["GROUP_OWNER"] };
    const weak = { status: 401, error: { errorCode: "USER_UNAUTHORIZED" } };
    expect((await atlas(reader).listGroupApiKeys({ groupId })).totalCount).toBe(1);
    expect(await atlas(reader).addGroupApiKey.safe({ groupId, apiUserId, body: [body] })).toMatchObject(weak);
    expect(await v1(reader).updateGroupApiKeyRoles.safe({ groupId, apiUserId, body })).toMatchObject(weak);
    expect(await cloudManager(reader).removeGroupApiKey.safe({ groupId, apiUserId })).toMatchObject(weak);
  });

  it("becomes sufficient as soon as the role is assigned", async () => {
    const { mock, ids, owner, atlas } = start();
    const { groupId, readerId, apiUserId } = ids;
    await owner.updateGroupApiKeyRoles({ groupId, apiUserId: readerId, body: { roles: ["GROUP_OWNER"] } });
    const body = [{ roles: ["GROUP_READ_ONLY"] }];
    const reader = atlas(mock.credentials.reader);
    expect((await reader.addGroupApiKey.safe({ groupId, apiUserId, body })).status).toBe(204);
  });
});

it("rotates a key: creates a new one, assigns the old roles and deletes the old one", async () => {
  const { mock, ids, owner } = start();
  const { orgId, groupId, readerId } = ids;
  const old = await owner.getOrgApiKey({ orgId, apiUserId: readerId });
  const made = await owner.createOrgApiKey({ orgId, body: { desc: old.desc, roles: ["ORG_READ_ONLY"] } });
  const roles = old.roles.filter((role) => role.groupId === groupId).map(({ roleName }) => roleName);
  await owner.addGroupApiKey({ groupId, apiUserId: made.id, body: [{ roles }] });
  await owner.deleteOrgApiKey({ orgId, apiUserId: readerId });
  const keys = await owner.listGroupApiKeys.all({ groupId }).toArray();
  expect(keys.map(({ id, roles: own }) => ({ id, own }))).toEqual([{ id: made.id, own: [...old.roles] }]);
  const rotated = createClient({ auth: digest(made), fetch: mock.fetch }).programmaticApiKeys;
  expect((await rotated.listGroupApiKeys({ groupId })).totalCount).toBe(1);
});
