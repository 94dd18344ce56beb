import { describe, expect, it } from "vitest";
import { createClient, digest, serviceAccount } from "../../../generated/atlas/2025-03-12/index.js";
import { createMock } from "../../../generated/mongodb-cloud-mock/index.js";
import { startAtlas } from "./start-atlas.js";

describe("the status of the system", () => {
  it("shows the calling key with its access list", async () => {
    const mock = createMock({ validateResponses: true, address: "192.0.2.7" });
    const client = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
    const { orgId, apiUserId } = mock.ids;
    const body = [{ ipAddress: "192.0.2.7" }];
    await client.programmaticApiKeys.createOrgApiKeyAccessListEntry({ orgId, apiUserId, body });
    expect(await client.system.getSystemStatus()).toEqual({
      apiKey: {
        accessList: [{ cidrBlock: "192.0.2.7/32", ipAddress: "192.0.2.7" }],
        id: apiUserId,
        publicKey: mock.credentials.owner.publicKey,
        roles: [{ orgId, roleName: "ORG_OWNER" }],
      },
      appName: "MongoDB Atlas",
      build: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
      links: [{ href: "https://cloud.mongodb.com/api/atlas/v2", rel: "self" }],
      throttling: false,
    });
  });

  it("shows no key to callers with other credentials", async () => {
    const mock = createMock({ validateResponses: true });
    const client = createClient({ auth: serviceAccount(mock.credentials.serviceAccount), fetch: mock.fetch });
    expect(await client.system.getSystemStatus()).toMatchObject({ apiKey: null, appName: "MongoDB Atlas" });
  });
});

describe("the caller's address", () => {
  it("is plain JSON without a version, a charset or rate-limit headers, as recorded", async () => {
    const mock = createMock({ validateResponses: true, address: "192.0.2.7" });
    const client = createClient({ auth: digest(mock.credentials.reader), fetch: mock.fetch });
    const outcome = await client.system.getIpInfo.safe();
    const { response } = outcome;
    expect(outcome).toMatchObject({ ok: true, data: { currentIpv4Address: "192.0.2.7" } });
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.has("ratelimit-limit")).toBe(false);
  });

  it("needs credentials, whose challenge has no error code in its headers", async () => {
    const refused = await createMock().fetch("https://cloud.mongodb.com/api/private/ipinfo");
    expect([refused.status, refused.headers.get("content-type")]).toEqual([401, "application/json"]);
    expect(refused.headers.has("x-error-code")).toBe(false);
  });
});

it("lists the addresses of the control plane without credentials since 2023-11-15", async () => {
  const mock = createMock({ validateResponses: true });
  const client = createClient({ fetch: mock.fetch });
  expect(await client.system.listControlPlaneIpAddresses()).toMatchObject({
    inbound: { aws: {} },
    outbound: { gcp: {} },
  });
  const { send } = startAtlas();
  expect((await send("GET /unauth/controlPlaneIPAddresses", undefined, "2023-01-01")).status).toBe(406);
});

it("challenges callers of Cloud Manager with the charset that its documentation shows", async () => {
  const refused = await createMock().fetch("https://cloud.mongodb.com/api/public/v1.0/orgs");
  expect([refused.status, refused.headers.get("content-type")]).toEqual([401, "application/json;charset=ISO-8859-1"]);
});
