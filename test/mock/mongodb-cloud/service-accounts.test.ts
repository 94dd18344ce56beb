import { describe, expect, it } from "vitest";
import { createClient, digest } from "../../../generated/atlas/2024-08-05/index.js";
import { createMock } from "../../../generated/mongodb-cloud-mock/index.js";
import { startAtlas } from "./start-atlas.js";

const request = { name: "reports", description: "Nightly reports", roles: ["ORG_MEMBER"], secretExpiresAfterHours: 8 };

describe("a service account of an organization", () => {
  it("is created with a secret that no later response contains", async () => {
    const { mock, send } = startAtlas();
    const path = `/orgs/${mock.ids.orgId}/serviceAccounts`;
    const { status, body } = await send(`POST ${path}`, request);
    expect(status).toBe(201);
    expect(body).toEqual({
      clientId: expect.stringMatching(/^mdb_sa_id_[0-9a-f]{24}$/) as string,
      createdAt: "2025-03-12T00:00:00Z",
      description: "Nightly reports",
      name: "reports",
      roles: ["ORG_MEMBER"],
      secrets: [
        {
          createdAt: "2025-03-12T00:00:00Z",
          expiresAt: "2025-03-12T08:00:00Z",
          id: expect.stringMatching(/^[0-9a-f]{24}$/) as string,
          lastUsedAt: null,
          secret: expect.stringMatching(/^mdb_sa_sk_[0-9a-f]{40}$/) as string,
        },
      ],
    });
    const [{ secret }] = body["secrets"] as [{ secret: string }];
    const { body: read } = await send(`GET ${path}/${String(body["clientId"])}`);
    expect(read["secrets"]).toEqual([
      expect.objectContaining({ maskedSecretValue: `mdb_sa_sk_...${secret.slice(-4)}` }),
    ]);
    expect(JSON.stringify(read)).not.toContain(secret);
    const { body: list } = await send(`GET ${path}`);
    expect(JSON.stringify(list)).not.toContain(secret);
  });

  it("is listed in pages, oldest first, without `includeCount` in the links", async () => {
    const { mock, send } = startAtlas();
    const path = `/orgs/${mock.ids.orgId}/serviceAccounts`;
    await send(`POST ${path}`, request);
    const { body } = await send(`GET ${path}?itemsPerPage=1&pageNum=2`);
    expect(body).toMatchObject({ results: [{ name: "reports" }], totalCount: 2 });
    expect(body["links"]).toEqual([
      { href: expect.stringContaining("?pageNum=2&itemsPerPage=1") as string, rel: "self" },
      { href: expect.any(String) as string, rel: "previous" },
    ]);
  });

  it("changes only in the sent properties, and ignores null", async () => {
    const { mock, send } = startAtlas();
    const path = `/orgs/${mock.ids.orgId}/serviceAccounts/${mock.ids.clientId}`;
    const { body } = await send(`PATCH ${path}`, { name: "renamed", description: null });
    expect(body).toMatchObject({ name: "renamed", description: "Owner of the organization", roles: ["ORG_OWNER"] });
    expect((await send(`PATCH ${path}`, { roles: ["ORG_READ_ONLY"] })).body).toMatchObject({
      roles: ["ORG_READ_ONLY"],
    });
    expect((await send(`PATCH ${path}`, { roles: ["GROUP_OWNER"] })).status).toBe(400);
  });

  it("is deleted from its projects too", async () => {
    const { mock, send } = startAtlas();
    const { orgId, groupId, clientId } = mock.ids;
    await send(`POST /groups/${groupId}/serviceAccounts/${clientId}:invite`, { roles: ["GROUP_OWNER"] });
    expect((await send(`DELETE /orgs/${orgId}/serviceAccounts/${clientId}`)).status).toBe(204);
    const { status, body } = await send(`GET /orgs/${orgId}/serviceAccounts/${clientId}`);
    expect([status, body["errorCode"]]).toEqual([404, "RESOURCE_NOT_FOUND"]);
    expect((await send(`GET /groups/${groupId}/serviceAccounts`)).body).toMatchObject({ results: [], totalCount: 0 });
    expect((await send(`GET /groups/${groupId}/serviceAccounts/${clientId}`)).status).toBe(404);
  });

  it("is limited to 200 per organization", async () => {
    const { mock, send } = startAtlas();
    const path = `/orgs/${mock.ids.orgId}/serviceAccounts`;
    mock.restore(withAccounts(mock.snapshot(), mock.ids.orgId, 198));
    expect((await send(`POST ${path}`, request)).status).toBe(201);
    expect((await send(`POST ${path}`, request)).body).toMatchObject({ error: 400, errorCode: "VALIDATION_ERROR" });
  });

  it("does not exist before 2024-08-05", async () => {
    const { mock, send } = startAtlas();
    const { status, body } = await send(`GET /orgs/${mock.ids.orgId}/serviceAccounts`, undefined, "2024-05-30");
    expect([status, body["errorCode"]]).toEqual([406, "INVALID_VERSION_DATE"]);
  });
});

/** Adds accounts to a snapshot. Creating them by calls would exceed the rate limit. */
function withAccounts(snapshot: ReturnType<ReturnType<typeof createMock>["snapshot"]>, orgId: string, count: number) {
  const copy = structuredClone(snapshot) as { state: { entities: object[] } };
  for (let number = 0; number < count; number += 1) {
    const clientId = `mdb_sa_id_${String(number).padStart(24, "0")}`;
    copy.state.entities.push({ resource: "orgs.serviceAccounts", keys: [orgId, clientId], value: { clientId } });
  }
  return copy as unknown as typeof snapshot;
}

describe("a secret of a service account", () => {
  it("is limited to two per account, until one is deleted", async () => {
    const { mock, send } = startAtlas();
    const path = `/orgs/${mock.ids.orgId}/serviceAccounts/${mock.ids.clientId}`;
    const { status, body } = await send(`POST ${path}/secrets`, { secretExpiresAfterHours: 24 });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      expiresAt: "2025-03-13T00:00:00Z",
      secret: expect.stringMatching(/^mdb_sa_sk_/) as string,
    });
    const third = await send(`POST ${path}/secrets`, { secretExpiresAfterHours: 24 });
    expect(third.body).toMatchObject({ error: 400, errorCode: "VALIDATION_ERROR" });
    expect((await send(`DELETE ${path}/secrets/${String(body["id"])}`)).status).toBe(204);
    expect((await send(`DELETE ${path}/secrets/${String(body["id"])}`)).status).toBe(404);
    expect((await send(`POST ${path}/secrets`, { secretExpiresAfterHours: 24 })).status).toBe(201);
  });

  it("is valid for 8 hours to 365 days, or up to the maximum of the organization", async () => {
    const { mock, send } = startAtlas();
    const { orgId, clientId } = mock.ids;
    const statusFor = async (hours: number): Promise<number> =>
      (await send(`POST /orgs/${orgId}/serviceAccounts/${clientId}/secrets`, { secretExpiresAfterHours: hours }))
        .status;
    expect([await statusFor(0), await statusFor(7), await statusFor(8761)]).toEqual([400, 400, 400]);
    await send(`PATCH /orgs/${orgId}/settings`, { maxServiceAccountSecretValidityInHours: 48 });
    expect([await statusFor(49), await statusFor(48)]).toEqual([400, 201]);
  });

  it("authenticates until it expires by the mock's clock", async () => {
    const mock = createMock({ validateResponses: true });
    const owner = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
    const body = { ...request, roles: ["ORG_MEMBER" as const] };
    const created = await owner.serviceAccounts.createOrgServiceAccount({ orgId: mock.ids.orgId, body });
    const sign = async (): Promise<number> => {
      const basic = btoa(`${created.clientId}:${created.secrets?.[0]?.secret ?? ""}`);
      const headers = { authorization: `Basic ${basic}`, "content-type": "application/x-www-form-urlencoded" };
      const init = { method: "POST", headers, body: "grant_type=client_credentials" };
      return (await mock.fetch("https://cloud.mongodb.com/api/oauth/token", init)).status;
    };
    expect(await sign()).toBe(200);
    mock.clock.advance("8h");
    expect(await sign()).toBe(401);
  });
});
