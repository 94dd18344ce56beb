import { describe, expect, it } from "vitest";
import { createClient, digest, serviceAccount } from "../../../generated/atlas/2025-03-12/index.js";
import { createMock } from "../../../generated/mongodb-cloud-mock/index.js";
import { startAtlas } from "./start-atlas.js";

const none = "f".repeat(24);

function linksOf(groupId: string): readonly object[] {
  const href = `https://cloud.mongodb.com/api/atlas/v2/groups/${groupId}`;
  const names = ["containers", "clusters", "databaseUsers", "peers", "processes", "whitelist"];
  return [
    { href, rel: "self" },
    ...names.map((name) => ({ href: `${href}/${name}`, rel: `https://cloud.mongodb.com/${name}` })),
  ];
}

describe("projects", () => {
  it("are created with 201 and, as recorded, a `Location` that doesn't identify them", async () => {
    const { mock, send } = startAtlas();
    const tags = [{ key: "environment", value: "test" }];
    const reply = await send("POST /groups", { name: "Second Project", orgId: mock.ids.orgId, tags });
    expect([reply.status, reply.header("location")]).toEqual([201, "https://cloud.mongodb.com//api/atlas/v1.0"]);
    const id = String(reply.body["id"]);
    expect(reply.body).toEqual({
      clusterCount: 0,
      created: "2025-03-12T00:00:00Z",
      id: expect.stringMatching(/^[0-9a-f]{24}$/) as string,
      links: linksOf(id),
      name: "Second Project",
      orgId: mock.ids.orgId,
      tags,
      withDefaultAlertsSettings: true,
    });
  });

  it("show tags in the response to their creation only if the request contains tags, as recorded", async () => {
    const { mock, send } = startAtlas();
    const { body } = await send("POST /groups", { name: "Untagged", orgId: mock.ids.orgId });
    expect(body).not.toHaveProperty("tags");
    expect((await send(`GET /groups/${String(body["id"])}`)).body["tags"]).toEqual([]);
  });

  it("link to subresources in responses with a single project", async () => {
    const { mock, send } = startAtlas();
    const { groupId } = mock.ids;
    for (const [line, body] of [[`GET /groups/${groupId}`], [`PATCH /groups/${groupId}`, { name: "New" }]] as const)
      expect((await send(line, body)).body["links"]).toEqual(linksOf(groupId));
  });

  it("are listed by name, with their tags and a link to themselves", async () => {
    const { mock, send } = startAtlas();
    const { orgId } = mock.ids;
    const tags = [{ key: "environment", value: "test" }];
    for (const [name, more] of [
      ["Zoo", { tags }],
      ["Aaa", {}],
    ] as const)
      await send("POST /groups", { name, orgId, ...more });
    for (const line of ["GET /groups", `GET /orgs/${orgId}/groups`]) {
      const { results } = (await send(line)).body as { readonly results: readonly Record<string, unknown>[] };
      expect(results.map((each) => [each["name"], each["tags"], each["links"]])).toEqual([
        ["Aaa", [], [expect.objectContaining({ rel: "self" })]],
        ["Almanac Project", [], [expect.objectContaining({ rel: "self" })]],
        ["Zoo", tags, [expect.objectContaining({ rel: "self" })]],
      ]);
    }
  });

  it("have names that are unique within an organization", async () => {
    const { mock, send } = startAtlas();
    const { orgId } = mock.ids;
    const taken = await send("POST /groups", { name: "Almanac Project", orgId });
    expect([taken.status, taken.body["errorCode"]]).toEqual([409, "GROUP_ALREADY_EXISTS"]);
    const { body: second } = await send("POST /groups", { name: "Second", orgId });
    const path = `/groups/${String(second["id"])}`;
    expect((await send(`PATCH ${path}`, { name: "Almanac Project" })).status).toBe(409);
    expect((await send(`PATCH ${path}`, { name: "Second" })).status).toBe(200);
    const { body: org } = await send("POST /orgs", { name: "Elsewhere" });
    const { id } = org["organization"] as { readonly id: string };
    expect((await send("POST /groups", { name: "Almanac Project", orgId: id })).status).toBe(201);
  });

  it("need an existing organization, and cannot have government regions", async () => {
    const { mock, send } = startAtlas();
    expect((await send("POST /groups", { name: "New", orgId: none })).body["errorCode"]).toBe("ORG_NOT_FOUND");
    const regions = { name: "New", orgId: mock.ids.orgId, regionUsageRestrictions: "GOV_REGIONS_ONLY" };
    expect((await send("POST /groups", regions)).body["errorCode"]).toBe("INVALID_ATTRIBUTE");
  });

  it("are limited to 250 in an organization", async () => {
    const { mock, send } = startAtlas();
    const { orgId } = mock.ids;
    const saved = structuredClone(mock.snapshot()) as { readonly state: { readonly entities: object[] } };
    for (let number = 1; number < 250; number += 1) {
      const id = String(number).padStart(24, "0");
      saved.state.entities.push({ resource: "groups", keys: [id], value: { id, name: `Project ${number}`, orgId } });
    }
    mock.restore(saved as unknown as ReturnType<typeof mock.snapshot>);
    const { status, body } = await send("POST /groups", { name: "One more", orgId });
    expect([status, body["errorCode"], body["parameters"]]).toEqual([400, "MAX_GROUPS_PER_ORG_EXCEEDED", [orgId]]);
  });

  it("are found by name", async () => {
    const { mock, send } = startAtlas();
    const { body } = await send("GET /groups/byName/Almanac%20Project");
    expect(body).toEqual((await send(`GET /groups/${mock.ids.groupId}`)).body);
    const { status, body: error } = await send("GET /groups/byName/Nobody");
    expect([status, error["errorCode"], error["parameters"]]).toEqual([404, "GROUP_NAME_NOT_FOUND", ["Nobody"]]);
    const { body: org } = await send("POST /orgs", { name: "Elsewhere" });
    const { id } = org["organization"] as { readonly id: string };
    await send("POST /groups", { name: "Almanac Project", orgId: id });
    const several = await send("GET /groups/byName/Almanac%20Project");
    expect([several.status, several.body["errorCode"]]).toEqual([409, "MULTIPLE_GROUPS"]);
  });

  it("are listed in an organization, and filtered by a prefix of the name", async () => {
    const { mock, send } = startAtlas();
    await send("POST /groups", { name: "Second", orgId: mock.ids.orgId });
    const path = `/orgs/${mock.ids.orgId}/groups`;
    expect((await send(`GET ${path}`)).body).toMatchObject({ totalCount: 2 });
    expect((await send(`GET ${path}?name=SEC`)).body).toMatchObject({ results: [{ name: "Second" }], totalCount: 1 });
  });

  it("are deleted with 202 and an empty object, together with all roles in them", async () => {
    const { mock, send } = startAtlas();
    const { orgId, groupId, readerId, clientId } = mock.ids;
    await send(`POST /groups/${groupId}/serviceAccounts/${clientId}:invite`, { roles: ["GROUP_OWNER"] });
    const { status, body } = await send(`DELETE /groups/${groupId}`);
    expect([status, body]).toEqual([202, {}]);
    expect((await send(`GET /groups/${groupId}`)).body["errorCode"]).toBe("GROUP_NOT_FOUND");
    const { body: key } = await send(`GET /orgs/${orgId}/apiKeys/${readerId}`);
    expect(key["roles"]).toEqual([{ orgId, roleName: "ORG_READ_ONLY" }]);
    expect((await send(`GET /orgs/${orgId}/serviceAccounts/${clientId}/groups`)).body).toMatchObject({ totalCount: 0 });
    const { body: user } = await send(`GET /orgs/${orgId}/users/${mock.ids.userId}`);
    expect(user["roles"]).toEqual({ groupRoleAssignments: [], orgRoles: ["ORG_OWNER"] });
    expect((await send(`DELETE /groups/${groupId}`)).status).toBe(404);
  });
});

describe("a caller who can only create projects", () => {
  it("becomes the owner of the projects it creates, and sees no others", async () => {
    const mock = createMock({ validateResponses: true });
    const owner = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
    const { orgId } = mock.ids;
    const key = await owner.programmaticApiKeys.createOrgApiKey({
      orgId,
      body: { desc: "creator", roles: ["ORG_GROUP_CREATOR"] },
    });
    const creator = createClient({ auth: digest(key), fetch: mock.fetch });
    const { id } = await creator.projects.createGroup({ body: { name: "Mine", orgId } });
    expect((await creator.projects.listGroups()).results.map(({ name }) => name)).toEqual(["Mine"]);
    expect(await creator.projects.updateGroup({ groupId: id, body: { name: "Ours" } })).toMatchObject({ name: "Ours" });
    const hidden = await creator.projects.getGroupByName.safe({ groupName: "Almanac Project" });
    expect(hidden).toMatchObject({ status: 401, error: { errorCode: "NOT_IN_GROUP" } });
    expect((await owner.projects.listGroups()).results).toHaveLength(2);
  });

  it("can be a service account", async () => {
    const mock = createMock({ validateResponses: true });
    const owner = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
    const { orgId } = mock.ids;
    const { clientId, secrets } = await owner.serviceAccounts.createOrgServiceAccount({
      orgId,
      body: { name: "creator", description: "Creator", roles: ["ORG_GROUP_CREATOR"], secretExpiresAfterHours: 8 },
    });
    const auth = serviceAccount({ clientId, clientSecret: secrets?.[0]?.secret ?? "" });
    const creator = createClient({ auth, fetch: mock.fetch });
    const { id: groupId } = await creator.projects.createGroup({ body: { name: "Mine", orgId } });
    const { results } = await owner.serviceAccounts.listGroupServiceAccounts({ groupId });
    expect(results).toMatchObject([{ clientId, roles: ["GROUP_OWNER"] }]);
    await creator.projects.deleteGroup({ groupId });
  });

  it("needs the role: others are rejected", async () => {
    const mock = createMock({ validateResponses: true });
    const reader = createClient({ auth: digest(mock.credentials.reader), fetch: mock.fetch });
    const refused = await reader.projects.createGroup.safe({ body: { name: "New", orgId: mock.ids.orgId } });
    expect(refused).toMatchObject({ status: 401, error: { errorCode: "NOT_ORG_GROUP_CREATOR" } });
    const owner = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
    const made = await owner.organizations.createOrg({ body: { name: "Elsewhere", orgOwnerId: none } });
    const strange = await owner.projects.createGroup.safe({
      body: { name: "New", orgId: made.organization?.id ?? "" },
    });
    expect(strange).toMatchObject({ status: 401, error: { errorCode: "USER_CANNOT_ACCESS_ORG" } });
  });

  it("that don't exist get a 404 without rate-limit headers, as recorded", async () => {
    const { mock, send } = startAtlas();
    const missing = await send(`GET /groups/${none}`);
    expect([missing.status, missing.header("ratelimit-limit")]).toEqual([404, null]);
    expect((await send(`GET /groups/${mock.ids.groupId}`)).header("ratelimit-limit")).toBe("1200");
  });
});

it("an unsupported method gets a 405 without a body, as recorded", async () => {
  const mock = createMock({ auth: "off" });
  const refused = await mock.fetch(`https://cloud.mongodb.com/api/atlas/v2/groups/${mock.ids.groupId}`, {
    method: "PUT",
  });
  expect([refused.status, refused.headers.get("allow"), await refused.text()]).toEqual([
    405,
    "GET,DELETE,PATCH,OPTIONS",
    "",
  ]);
});
