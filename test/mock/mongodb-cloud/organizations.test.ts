import { describe, expect, it } from "vitest";
import { createClient, digest } from "../../../generated/atlas/2023-01-01/index.js";
import { createMock } from "../../../generated/mongodb-cloud-mock/index.js";
import { startAtlas } from "./start-atlas.js";

const ownerId = "65aa000000000000000000c1";

describe("organizations", () => {
  it("are listed for callers with a role in them, and filtered by a prefix of the name", async () => {
    const mock = createMock({ validateResponses: true });
    const owner = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
    const body = { name: "Second", orgOwnerId: ownerId, apiKey: { desc: "first", roles: ["ORG_OWNER" as const] } };
    const { apiKey } = await owner.organizations.createOrg({ body });
    const namesFor = async (client: typeof owner, name?: string): Promise<readonly string[]> =>
      (await client.organizations.listOrgs(name === undefined ? {} : { name })).results.map((org) => org.name);
    expect(await namesFor(owner)).toEqual(["Almanac"]);
    const keys = { publicKey: apiKey?.publicKey ?? "", privateKey: apiKey?.privateKey ?? "" };
    const second = createClient({ auth: digest(keys), fetch: mock.fetch });
    expect(await namesFor(second)).toEqual(["Second"]);
    expect([await namesFor(second, "seC"), await namesFor(second, "cond")]).toEqual([["Second"], []]);
  });

  it("link to their subresources only in the response for a single organization", async () => {
    const { mock, send } = startAtlas();
    const href = `https://cloud.mongodb.com/api/atlas/v2/orgs/${mock.ids.orgId}`;
    const related = ["groups", "teams", "users"].map((name) => ({
      href: `${href}/${name}`,
      rel: `https://cloud.mongodb.com/${name}`,
    }));
    expect((await send(`GET /orgs/${mock.ids.orgId}`)).body["links"]).toEqual([{ href, rel: "self" }, ...related]);
    expect((await send("GET /orgs")).body).toMatchObject({ results: [{ links: [{ href, rel: "self" }] }] });
  });

  it("are created with a key, whose private key no later response contains", async () => {
    const { send } = startAtlas();
    const apiKey = { desc: "first", roles: ["ORG_OWNER"] };
    const { status, body } = await send("POST /orgs", { name: "New", orgOwnerId: ownerId, apiKey });
    expect(status).toBe(201);
    const { id } = body["organization"] as { readonly id: string };
    expect(body).toMatchObject({
      apiKey: {
        privateKey: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        roles: [{ orgId: id, roleName: "ORG_OWNER" }],
      },
      orgOwnerId: ownerId,
      organization: { name: "New", isDeleted: false },
      skipDefaultAlertsSettings: false,
    });
    expect((await send(`GET /orgs/${id}/apiKeys`)).body).toMatchObject({
      results: [{ privateKey: expect.stringMatching(/^\*{8}-\*{4}-\*{4}-/) as string }],
    });
  });

  it("are created with a service account or without credentials, but not with both kinds", async () => {
    const { send } = startAtlas();
    const serviceAccount = { name: "first", description: "First", roles: ["ORG_OWNER"], secretExpiresAfterHours: 8 };
    const { body } = await send("POST /orgs", { name: "New", serviceAccount });
    expect(body).toMatchObject({ serviceAccount: { secrets: [{ secret: expect.any(String) as string }] } });
    const alone = await send("POST /orgs", { name: "Alone" });
    expect(alone.body).toMatchObject({ organization: { name: "Alone" } });
    expect(alone.body).not.toHaveProperty("apiKey");
    const apiKey = { desc: "first", roles: ["ORG_OWNER"] };
    expect((await send("POST /orgs", { name: "Both", apiKey, serviceAccount })).status).toBe(400);
    const brief = { ...serviceAccount, secretExpiresAfterHours: 1 };
    expect((await send("POST /orgs", { name: "Brief", serviceAccount: brief })).status).toBe(400);
    expect((await send("GET /orgs?name=brief")).body).toMatchObject({ totalCount: 0 });
  });

  it("are created by owners, and must name an owner if an API key creates them", async () => {
    const mock = createMock({ validateResponses: true });
    const [owner, reader] = [mock.credentials.owner, mock.credentials.reader].map((keys) =>
      createClient({ auth: digest(keys), fetch: mock.fetch }),
    );
    const unowned = await owner?.organizations.createOrg.safe({ body: { name: "New" } });
    expect(unowned).toMatchObject({
      status: 400,
      error: { errorCode: "MISSING_ATTRIBUTE", parameters: ["orgOwnerId"] },
    });
    const refused = await reader?.organizations.createOrg.safe({ body: { name: "New", orgOwnerId: ownerId } });
    expect(refused).toMatchObject({ status: 401, error: { errorCode: "NOT_ORG_OWNER" } });
  });

  it("can be renamed, and deleted if they have no projects", async () => {
    const { mock, send } = startAtlas();
    const { orgId, groupId } = mock.ids;
    expect((await send(`PATCH /orgs/${orgId}`, { name: "Renamed" })).body).toMatchObject({
      id: orgId,
      name: "Renamed",
    });
    const { status, body } = await send(`DELETE /orgs/${orgId}`);
    expect([status, body["errorCode"]]).toEqual([409, "ORG_NOT_EMPTY"]);
    await send(`DELETE /groups/${groupId}`);
    expect((await send(`DELETE /orgs/${orgId}`)).status).toBe(204);
    for (const path of ["", "/apiKeys", "/users", "/settings", "/serviceAccounts"])
      expect((await send(`GET /orgs/${orgId}${path}`)).body["errorCode"]).toBe("ORG_NOT_FOUND");
  });
});

describe("the settings of an organization", () => {
  const beginning = {
    apiAccessListRequired: false,
    genAIFeaturesEnabled: true,
    maxServiceAccountSecretValidityInHours: 8760,
    multiFactorAuthRequired: false,
    operationsContact: null,
    restrictEmployeeAccess: false,
    streamsCrossGroupEnabled: false,
  };

  it("have defaults, and change only in the sent properties", async () => {
    const { mock, send } = startAtlas();
    const path = `/orgs/${mock.ids.orgId}/settings`;
    expect((await send(`GET ${path}`)).body).toEqual(beginning);
    const { body } = await send(`PATCH ${path}`, { multiFactorAuthRequired: true });
    expect(body).toEqual({ ...beginning, multiFactorAuthRequired: true });
    await send(`PATCH ${path}`, { securityContact: "security@example.com" });
    expect((await send(`GET ${path}`)).body).toEqual({ ...body, securityContact: "security@example.com" });
  });

  it("remove an empty security contact and a null timeout", async () => {
    const { mock, send } = startAtlas();
    const path = `/orgs/${mock.ids.orgId}/settings`;
    const timeouts = { absoluteSessionTimeoutInSeconds: 3600, idleSessionTimeoutInSeconds: 600 };
    await send(`PATCH ${path}`, { securityContact: "security@example.com", customSessionTimeouts: timeouts });
    const change = { securityContact: "", customSessionTimeouts: { idleSessionTimeoutInSeconds: null } };
    const { body } = await send(`PATCH ${path}`, change);
    expect(body).toEqual({ ...beginning, customSessionTimeouts: { absoluteSessionTimeoutInSeconds: 3600 } });
    expect((await send(`PATCH ${path}`, { operationsContact: "" })).status).toBe(400);
  });

  it("can require an access list, so that keys without one are rejected", async () => {
    const mock = createMock({ validateResponses: true });
    const client = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
    const { orgId } = mock.ids;
    await client.organizations.updateOrgSettings({ orgId, body: { apiAccessListRequired: true } });
    const refused = await client.organizations.getOrg.safe({ orgId });
    expect(refused).toMatchObject({ status: 403, error: { errorCode: "ORG_REQUIRES_ACCESS_LIST" } });
  });
});
