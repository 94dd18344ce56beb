import { describe, expect, it } from "vitest";
import { errorText, startMock, unknownId } from "./start-mock.js";

describe("a key that is created in a project", () => {
  it("belongs to the organization and becomes its member by default", async () => {
    const { call, mock, org, group } = startMock();
    const { orgId, groupId } = mock.ids;
    const { status, body } = await call(`POST v2/${group}/apiKeys`, { desc: "ci", roles: ["GROUP_READ_ONLY"] });
    expect(status).toBe(200);
    expect(body.privateKey).not.toContain("*");
    expect(body.links).toEqual([
      { href: `https://cloud.mongodb.com/api/atlas/v2/${org}/apiKeys/${body.id}`, rel: "self" },
    ]);
    expect(body.roles).toEqual([
      { orgId, roleName: "ORG_MEMBER" },
      { groupId, roleName: "GROUP_READ_ONLY" },
    ]);
    expect((await call(`GET v2/${org}/apiKeys/${body.id}`)).body.roles).toEqual(body.roles);
  });

  it("is not made a member if the request contains organization roles", async () => {
    const { call, mock, group } = startMock();
    const { orgId, groupId } = mock.ids;
    const roles = ["GROUP_OWNER", "ORG_READ_ONLY"];
    expect((await call(`POST v1/${group}/apiKeys`, { desc: "ci", roles })).body.roles).toEqual([
      { orgId, roleName: "ORG_READ_ONLY" },
      { groupId, roleName: "GROUP_OWNER" },
    ]);
  });
});

describe("the keys of a project", () => {
  it("are those with a role in it, sorted by public key, with all their roles and the path of the organization", async () => {
    const { call, mock, org, group } = startMock();
    for (const desc of ["a", "b", "c"]) await call(`POST cm/${group}/apiKeys`, { desc, roles: ["GROUP_READ_ONLY"] });
    const { body } = await call(`GET v2/${group}/apiKeys`);
    const names = body.results.map(({ publicKey }) => publicKey);
    expect(names).toHaveLength(4);
    expect(names).toEqual([...names].sort());
    expect(body.totalCount).toBe(4);
    expect(body.links[0]?.href).toBe(
      `https://cloud.mongodb.com/api/atlas/v2/${group}/apiKeys?includeCount=true&pageNum=1&itemsPerPage=100`,
    );
    expect(body.results.some(({ id }) => id === mock.ids.apiUserId)).toBe(false);
    for (const { id, links, privateKey, roles } of body.results) {
      expect(links[0]?.href).toBe(`https://cloud.mongodb.com/api/atlas/v2/${org}/apiKeys/${id}`);
      expect(privateKey).toMatch(/^\*{8}-/);
      expect(roles.some(({ orgId }) => orgId === mock.ids.orgId)).toBe(true);
    }
  });

  it("are paginated", async () => {
    const { call, group } = startMock();
    await call(`POST v2/${group}/apiKeys`, { desc: "second", roles: ["GROUP_READ_ONLY"] });
    const { body } = await call(`GET v2/${group}/apiKeys?itemsPerPage=1`);
    expect(body.results).toHaveLength(1);
    expect(body.links.map(({ rel }) => rel)).toEqual(["self", "next"]);
  });
});

describe("a key of the organization", () => {
  it("is assigned to a project by POST, which responds with 204 and no body", async () => {
    const { call, mock, group } = startMock();
    const { apiUserId, groupId, orgId } = mock.ids;
    const { status, text, header } = await call(`POST v2/${group}/apiKeys/${apiUserId}`, [
      { roles: ["GROUP_READ_ONLY", "GROUP_DATA_ACCESS_ADMIN"] },
    ]);
    expect({ status, text }).toEqual({ status: 204, text: "" });
    expect(header("content-type")).toBe("application/vnd.atlas.2023-01-01+json;charset=utf-8");
    expect((await call(`GET v2/orgs/${orgId}/apiKeys/${apiUserId}`)).body.roles).toEqual([
      { orgId, roleName: "ORG_OWNER" },
      { groupId, roleName: "GROUP_READ_ONLY" },
      { groupId, roleName: "GROUP_DATA_ACCESS_ADMIN" },
    ]);
  });

  it("cannot be assigned twice", async () => {
    const { call, mock, group } = startMock();
    const again = await call(`POST v2/${group}/apiKeys/${mock.ids.readerId}`, [{ roles: ["GROUP_OWNER"] }]);
    expect(again).toMatchObject({ status: 409, body: { errorCode: "API_KEY_ALREADY_IN_GROUP", parameters: [] } });
  });

  it.each(["v2", "v1", "cm"])("is assigned by PATCH through %s", async (api) => {
    const { call, mock, group } = startMock();
    const { apiUserId, groupId, orgId } = mock.ids;
    const { status, body } = await call(`PATCH ${api}/${group}/apiKeys/${apiUserId}`, { roles: ["GROUP_OWNER"] });
    expect(status).toBe(200);
    expect(body.privateKey).toMatch(/^\*{8}-/);
    expect(body.roles).toEqual([
      { orgId, roleName: "ORG_OWNER" },
      { groupId, roleName: "GROUP_OWNER" },
    ]);
  });

  it("gets new roles in this project only, and a new description", async () => {
    const { call, mock, group } = startMock();
    const { readerId, groupId, orgId } = mock.ids;
    const other = await call("POST v2/groups", { name: "Other", orgId });
    await call(`POST v2/groups/${other.body.id}/apiKeys/${readerId}`, [{ roles: ["GROUP_OWNER"] }]);
    const change = { desc: "changed", roles: ["GROUP_CLUSTER_MANAGER"] };
    const { body } = await call(`PATCH v2/${group}/apiKeys/${readerId}`, change);
    expect(body.desc).toBe("changed");
    expect(body.roles).toEqual([
      { orgId, roleName: "ORG_READ_ONLY" },
      { groupId: other.body.id, roleName: "GROUP_OWNER" },
      { groupId, roleName: "GROUP_CLUSTER_MANAGER" },
    ]);
  });

  it("can be removed from a project and remains in the organization", async () => {
    const { call, mock, group, reader } = startMock();
    const { readerId, orgId } = mock.ids;
    const line = `DELETE v2/${group}/apiKeys/${readerId}`;
    expect(await call(line)).toMatchObject({ status: 204, text: "" });
    expect((await call(`GET v2/${reader}`)).body.roles).toEqual([{ orgId, roleName: "ORG_READ_ONLY" }]);
    expect((await call(line)).header("x-error-code")).toBe("API_KEY_NOT_FOUND");
  });
});

it("responds with 404 when a missing key is assigned, changed or removed", async () => {
  const { call, group } = startMock();
  const text = errorText(404, "Not Found", "API_KEY_NOT_FOUND", `No API key with ID ${unknownId} exists.`, unknownId);
  const path = `v2/${group}/apiKeys/${unknownId}`;
  expect(await call(`POST ${path}`, [{ roles: ["GROUP_OWNER"] }])).toMatchObject({ status: 404, text });
  expect(await call(`PATCH ${path}`, { roles: ["GROUP_OWNER"] })).toMatchObject({ status: 404, text });
  expect(await call(`DELETE ${path}`)).toMatchObject({ status: 404, text });
});

it("responds with 404 for the keys of a missing project", async () => {
  const { call, mock } = startMock();
  const path = `v2/groups/${unknownId}/apiKeys`;
  const text = errorText(404, "Not Found", "GROUP_NOT_FOUND", `No group with ID ${unknownId} exists.`, unknownId);
  const roles = ["GROUP_OWNER"];
  expect(await call(`GET ${path}`)).toMatchObject({ status: 404, text });
  expect(await call(`POST ${path}`, { desc: "ci", roles })).toMatchObject({ status: 404, text });
  expect(await call(`POST ${path}/${mock.ids.apiUserId}`, [{ roles }])).toMatchObject({ status: 404, text });
  expect(await call(`DELETE ${path}/${mock.ids.apiUserId}`)).toMatchObject({ status: 404, text });
});
