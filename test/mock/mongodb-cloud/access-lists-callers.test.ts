import { describe, expect, it } from "vitest";
import { createClient, digest } from "../../../generated/atlas/index.js";
import { createClient as createV1 } from "../../../generated/atlas-v1/index.js";
import { createClient as createCloudManager } from "../../../generated/cloud-manager/index.js";
import { createMock, type MockOptions } from "../../../generated/mongodb-cloud-mock/index.js";

type Named = "owner" | "reader";

function start(options: MockOptions = {}) {
  const mock = createMock({ validateResponses: true, ...options });
  const { orgId, apiUserId, readerId } = mock.ids;
  const as = (who: Named) => ({ auth: digest(mock.credentials[who]), fetch: mock.fetch });
  return {
    mock,
    own: { orgId, apiUserId },
    readers: { orgId, apiUserId: readerId },
    atlas: (who: Named) => createClient(as(who)).programmaticApiKeys,
    v1: (who: Named) => createV1(as(who)).programmaticApiKeys,
    cloudManager: (who: Named) => createCloudManager(as(who)).programmaticApiKeys,
  };
}

describe("the address of a caller", () => {
  it("is recorded in the matching entry of the access list", async () => {
    const { atlas, own, mock } = start({ address: "192.0.2.7" });
    const owner = atlas("owner");
    await owner.createOrgApiKeyAccessListEntry({ ...own, body: [{ cidrBlock: "192.0.2.0/24" }] });
    await owner.getOrgApiKey(own);
    const [entry] = await owner.listOrgApiKeyAccessListEntries.all(own).toArray();
    const now = new Date(mock.clock.now()).toISOString().replace(".000", "");
    expect(entry).toMatchObject({ count: 2, lastUsed: now, lastUsedAddress: "192.0.2.7" });
  });

  it("is not checked until the key has an access list, and must then be on it", async () => {
    const { atlas, own, readers } = start({ address: "198.51.100.9" });
    const owner = atlas("owner");
    await owner.createOrgApiKeyAccessListEntry({ ...readers, body: [{ ipAddress: "192.0.2.7" }] });
    const refused = await atlas("reader").getOrgApiKey.safe(own);
    expect(refused).toMatchObject({
      status: 403,
      error: {
        detail: "IP address 198.51.100.9 is not allowed to access this resource.",
        error: 403,
        errorCode: "IP_ADDRESS_NOT_ON_ACCESS_LIST",
        parameters: ["198.51.100.9"],
        reason: "Forbidden",
      },
    });
    await owner.createOrgApiKeyAccessListEntry({ ...readers, body: [{ cidrBlock: "198.51.100.0/24" }] });
    expect((await atlas("reader").getOrgApiKey(own)).id).toBe(own.apiUserId);
  });

  it("is rejected with the old error code by v1.0 and by Cloud Manager", async () => {
    const { atlas, v1, cloudManager, own, readers } = start();
    await atlas("owner").createOrgApiKeyAccessListEntry({ ...readers, body: [{ ipAddress: "192.0.2.7" }] });
    for (const reader of [v1("reader"), cloudManager("reader")])
      expect(await reader.getOrgApiKey.safe(own)).toMatchObject({
        status: 403,
        error: { errorCode: "IP_ADDRESS_NOT_ON_WHITELIST", parameters: ["127.0.0.1"] },
      });
  });

  it("can be an IPv6 address", async () => {
    const { atlas, own, readers } = start({ address: "2001:db8::7" });
    const owner = atlas("owner");
    await owner.createOrgApiKeyAccessListEntry({ ...readers, body: [{ cidrBlock: "2001:db9::/32" }] });
    expect((await atlas("reader").getOrgApiKey.safe(own)).status).toBe(403);
    await owner.createOrgApiKeyAccessListEntry({ ...readers, body: [{ cidrBlock: "2001:db8::/32" }] });
    expect((await atlas("reader").getOrgApiKey.safe(own)).status).toBe(200);
  });
});

describe("an API key cannot lock itself out", () => {
  it.each(["192.0.2.7", "192.0.2.0/24"])("by removing %s, which contains its own address", async (entry) => {
    const { atlas, own } = start({ address: "192.0.2.7" });
    const owner = atlas("owner");
    const body = [entry.includes("/") ? { cidrBlock: entry } : { ipAddress: entry }];
    await owner.createOrgApiKeyAccessListEntry({ ...own, body: [...body, { ipAddress: "198.51.100.4" }] });
    const refused = await owner.deleteOrgApiKeyAccessListEntry.safe({ ...own, ipAddress: entry });
    expect(refused).toMatchObject({
      status: 400,
      error: {
        detail: "Cannot remove caller's IP address 192.0.2.7 from access list.",
        errorCode: "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST",
        parameters: ["192.0.2.7"],
      },
    });
    await owner.deleteOrgApiKeyAccessListEntry({ ...own, ipAddress: "198.51.100.4" });
  });

  it("but can remove its address from the list of another key", async () => {
    const { cloudManager, readers } = start({ address: "192.0.2.7" });
    const owner = cloudManager("owner");
    await owner.createOrgApiKeyAccessListEntry({ ...readers, body: [{ ipAddress: "192.0.2.7" }] });
    await owner.deleteOrgApiKeyAccessListEntry({ ...readers, ipAddress: "192.0.2.7" });
    expect((await owner.listOrgApiKeyAccessListEntries(readers)).totalCount).toBe(0);
  });
});

describe("a key with read access only", () => {
  const detail = "API key access lists are only accessible by the API key or by a user administrator.";

  it("can read and change only its own access list", async () => {
    const { atlas, own, readers } = start();
    const reader = atlas("reader");
    const denied = { status: 401, error: { detail, errorCode: "API_KEY_ACCESS_LIST_ACCESS_DENIED", parameters: [] } };
    const body = [{ ipAddress: "127.0.0.1" }];
    expect(await reader.listOrgApiKeyAccessListEntries.safe(own)).toMatchObject(denied);
    expect(await reader.createOrgApiKeyAccessListEntry.safe({ ...own, body })).toMatchObject(denied);
    expect((await reader.createOrgApiKeyAccessListEntry({ ...readers, body })).totalCount).toBe(1);
    expect((await reader.listOrgApiKeyAccessListEntries(readers)).totalCount).toBe(1);
  });

  it("gets the old error code from v1.0, while Cloud Manager shows lists to every member", async () => {
    const { v1, cloudManager, own } = start();
    expect(await v1("reader").listOrgApiKeyAccessListEntries.safe(own)).toMatchObject({
      status: 401,
      error: { errorCode: "API_KEY_WHITELIST_ACCESS_DENIED" },
    });
    expect((await cloudManager("reader").listOrgApiKeyAccessListEntries.safe(own)).status).toBe(200);
    const body = [{ ipAddress: "127.0.0.1" }];
    expect((await cloudManager("reader").createOrgApiKeyAccessListEntry.safe({ ...own, body })).status).toBe(401);
  });
});
