import { describe, expect, it } from "vitest";
import { createClient, digest } from "../../../generated/atlas/2023-01-01/index.js";
import { createMock } from "../../../generated/mongodb-cloud-mock/index.js";
import { askAtlas } from "./ask-atlas.js";

const ownerId = "65aa000000000000000000c1";

describe("organizations", () => {
  it("are listed for who has a role in them, by the beginning of their names", async () => {
    const mock = createMock({ checksAnswers: true });
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

  it("link to what belongs to them only where one is asked for", async () => {
    const { mock, ask } = askAtlas();
    const href = `https://cloud.mongodb.com/api/atlas/v2/orgs/${mock.ids.orgId}`;
    const related = ["groups", "teams", "users"].map((name) => ({
      href: `${href}/${name}`,
      rel: `https://cloud.mongodb.com/${name}`,
    }));
    expect((await ask(`GET /orgs/${mock.ids.orgId}`)).body["links"]).toEqual([{ href, rel: "self" }, ...related]);
    expect((await ask("GET /orgs")).body).toMatchObject({ results: [{ links: [{ href, rel: "self" }] }] });
  });

  it("are created with a key, whose private half is never shown again", async () => {
    const { ask } = askAtlas();
    const apiKey = { desc: "first", roles: ["ORG_OWNER"] };
    const { status, body } = await ask("POST /orgs", { name: "New", orgOwnerId: ownerId, apiKey });
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
    expect((await ask(`GET /orgs/${id}/apiKeys`)).body).toMatchObject({
      results: [{ privateKey: expect.stringMatching(/^\*{8}-\*{4}-\*{4}-/) as string }],
    });
  });

  it("are created with a service account, or with nothing, but not with a key as well", async () => {
    const { ask } = askAtlas();
    const serviceAccount = { name: "first", description: "First", roles: ["ORG_OWNER"], secretExpiresAfterHours: 8 };
    const { body } = await ask("POST /orgs", { name: "New", serviceAccount });
    expect(body).toMatchObject({ serviceAccount: { secrets: [{ secret: expect.any(String) as string }] } });
    const alone = await ask("POST /orgs", { name: "Alone" });
    expect(alone.body).toMatchObject({ organization: { name: "Alone" } });
    expect(alone.body).not.toHaveProperty("apiKey");
    const apiKey = { desc: "first", roles: ["ORG_OWNER"] };
    expect((await ask("POST /orgs", { name: "Both", apiKey, serviceAccount })).status).toBe(400);
    const brief = { ...serviceAccount, secretExpiresAfterHours: 1 };
    expect((await ask("POST /orgs", { name: "Brief", serviceAccount: brief })).status).toBe(400);
    expect((await ask("GET /orgs?name=brief")).body).toMatchObject({ totalCount: 0 });
  });

  it("are created by owners, and by keys only with an owner", async () => {
    const mock = createMock({ checksAnswers: true });
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

  it("are renamed, and deleted when they have no projects", async () => {
    const { mock, ask } = askAtlas();
    const { orgId, groupId } = mock.ids;
    expect((await ask(`PATCH /orgs/${orgId}`, { name: "Renamed" })).body).toMatchObject({ id: orgId, name: "Renamed" });
    const { status, body } = await ask(`DELETE /orgs/${orgId}`);
    expect([status, body["errorCode"]]).toEqual([409, "ORG_NOT_EMPTY"]);
    await ask(`DELETE /groups/${groupId}`);
    expect((await ask(`DELETE /orgs/${orgId}`)).status).toBe(204);
    for (const path of ["", "/apiKeys", "/users", "/settings", "/serviceAccounts"])
      expect((await ask(`GET /orgs/${orgId}${path}`)).body["errorCode"]).toBe("ORG_NOT_FOUND");
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

  it("begin with defaults and change in what is named", async () => {
    const { mock, ask } = askAtlas();
    const path = `/orgs/${mock.ids.orgId}/settings`;
    expect((await ask(`GET ${path}`)).body).toEqual(beginning);
    const { body } = await ask(`PATCH ${path}`, { multiFactorAuthRequired: true });
    expect(body).toEqual({ ...beginning, multiFactorAuthRequired: true });
    await ask(`PATCH ${path}`, { securityContact: "security@example.com" });
    expect((await ask(`GET ${path}`)).body).toEqual({ ...body, securityContact: "security@example.com" });
  });

  it("lose a security contact that is empty, and a timeout that is null", async () => {
    const { mock, ask } = askAtlas();
    const path = `/orgs/${mock.ids.orgId}/settings`;
    const timeouts = { absoluteSessionTimeoutInSeconds: 3600, idleSessionTimeoutInSeconds: 600 };
    await ask(`PATCH ${path}`, { securityContact: "security@example.com", customSessionTimeouts: timeouts });
    const change = { securityContact: "", customSessionTimeouts: { idleSessionTimeoutInSeconds: null } };
    const { body } = await ask(`PATCH ${path}`, change);
    expect(body).toEqual({ ...beginning, customSessionTimeouts: { absoluteSessionTimeoutInSeconds: 3600 } });
    expect((await ask(`PATCH ${path}`, { operationsContact: "" })).status).toBe(400);
  });

  it("may ask for an access list, and then keys without one are refused", async () => {
    const mock = createMock({ checksAnswers: true });
    const client = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
    const { orgId } = mock.ids;
    await client.organizations.updateOrgSettings({ orgId, body: { apiAccessListRequired: true } });
    const refused = await client.organizations.getOrg.safe({ orgId });
    expect(refused).toMatchObject({ status: 403, error: { errorCode: "ORG_REQUIRES_ACCESS_LIST" } });
  });
});
