import { describe, expect, it } from "vitest";
import { createClient, digest, serviceAccount } from "../../../generated/atlas/2024-08-05/index.js";
import { createMock } from "../../../generated/mongodb-cloud-mock/index.js";

type Mock = ReturnType<typeof createMock>;
const server = "https://cloud.mongodb.com";

async function post(mock: Mock, path: string, body: string, secret?: string): Promise<Response> {
  const { clientId, clientSecret } = mock.credentials.serviceAccount;
  const authorization = `Basic ${btoa(`${clientId}:${secret ?? clientSecret}`)}`;
  const headers = { authorization, "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
  return mock.fetch(`${server}/api/oauth/${path}`, { method: "POST", headers, body });
}

async function tokenOf(mock: Mock): Promise<string> {
  const reply = (await (await post(mock, "token", "grant_type=client_credentials")).json()) as {
    readonly access_token: string;
  };
  return reply.access_token;
}

async function statusWith(mock: Mock, token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, accept: "application/vnd.atlas.2023-01-01+json" };
  return (await mock.fetch(`${server}/api/atlas/v2/orgs`, { headers })).status;
}

describe("a token", () => {
  it("is issued for an hour, without a version in the request", async () => {
    const mock = createMock({ validateResponses: true });
    const response = await post(mock, "token", "grant_type=client_credentials");
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ expires_in: 3600, token_type: "Bearer" });
    const token = await tokenOf(mock);
    expect(await statusWith(mock, token)).toBe(200);
    mock.clock.advance("59m");
    expect(await statusWith(mock, token)).toBe(200);
    mock.clock.advance("1m");
    expect(await statusWith(mock, token)).toBe(401);
  });

  it("is refused for a wrong secret, with an OAuth error", async () => {
    const mock = createMock({ validateResponses: true });
    const response = await post(mock, "token", "grant_type=client_credentials", "mdb_sa_sk_wrong");
    expect(response.status).toBe(401);
    const error = { error: "invalid_client", error_description: "Invalid credentials provided." };
    expect(await response.json()).toEqual(error);
    expect((await post(mock, "token", "grant_type=password")).status).toBe(400);
  });

  it("can be revoked", async () => {
    const mock = createMock({ validateResponses: true });
    const token = await tokenOf(mock);
    const response = await post(mock, "revoke", `token=${token}&token_type_hint=access_token`);
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(await statusWith(mock, token)).toBe(401);
  });

  it("becomes invalid when its account is deleted", async () => {
    const mock = createMock({ validateResponses: true });
    const token = await tokenOf(mock);
    const owner = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
    const { orgId, clientId } = mock.ids;
    await owner.serviceAccounts.deleteOrgServiceAccount({ orgId, clientId });
    expect(await statusWith(mock, token)).toBe(401);
    expect((await post(mock, "token", "grant_type=client_credentials")).status).toBe(401);
  });
});

describe("a client with a service account", () => {
  it("gets a new token when the old one has expired by the mock's clock", async () => {
    const mock = createMock({ validateResponses: true });
    const client = createClient({ auth: serviceAccount(mock.credentials.serviceAccount), fetch: mock.fetch });
    const { orgId } = mock.ids;
    expect(await client.organizations.getOrg({ orgId })).toMatchObject({ id: orgId });
    mock.clock.advance("1h");
    expect(await client.organizations.getOrg({ orgId })).toMatchObject({ id: orgId });
    expect(mock.journal("createAccessToken")).toHaveLength(2);
  });

  it("authenticates with a second secret after the first is deleted", async () => {
    const mock = createMock({ validateResponses: true });
    const { orgId, clientId } = mock.ids;
    const owner = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
    const accounts = owner.serviceAccounts;
    const body = { secretExpiresAfterHours: 24 };
    const { secret = "" } = await accounts.createOrgServiceAccountSecret({ orgId, clientId, body });
    const [first] = (await accounts.getOrgServiceAccount({ orgId, clientId })).secrets ?? [];
    await accounts.deleteOrgServiceAccountSecret({ orgId, clientId, secretId: first?.id ?? "" });
    expect((await post(mock, "token", "grant_type=client_credentials")).status).toBe(401);
    const auth = serviceAccount({ clientId, clientSecret: secret });
    const client = createClient({ auth, fetch: mock.fetch });
    expect(await client.organizations.getOrg({ orgId })).toMatchObject({ id: orgId });
  });

  it("has the roles of its account in the organization and in projects", async () => {
    const mock = createMock({ validateResponses: true });
    const { orgId, groupId } = mock.ids;
    const owner = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
    const body = { name: "ci", description: "Builds", roles: ["GROUP_READ_ONLY"], secretExpiresAfterHours: 8 };
    const { clientId, secrets } = await owner.serviceAccounts.createGroupServiceAccount({ groupId, body });
    const auth = serviceAccount({ clientId, clientSecret: secrets?.[0]?.secret ?? "" });
    const client = createClient({ auth, fetch: mock.fetch });
    expect((await client.projects.listGroups()).results).toMatchObject([{ id: groupId }]);
    expect((await client.organizations.listOrgs()).results).toMatchObject([{ id: orgId }]);
    const weak = await client.projects.deleteGroup.safe({ groupId });
    expect(weak).toMatchObject({ status: 401, error: { errorCode: "USER_UNAUTHORIZED" } });
    await owner.serviceAccounts.deleteGroupServiceAccount({ groupId, clientId });
    expect((await client.projects.listGroups()).results).toEqual([]);
  });
});
