import { describe, expect, it } from "vitest";
import { errorText, open, unknownId } from "./api-keys-caller.js";

describe("a key that is created in a project", () => {
  it("is a key of the organization, and a member of it unasked", async () => {
    const { call, mock, org, group } = open();
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

  it("is no member if roles in the organization are given", async () => {
    const { call, mock, group } = open();
    const { orgId, groupId } = mock.ids;
    const roles = ["GROUP_OWNER", "ORG_READ_ONLY"];
    expect((await call(`POST v1/${group}/apiKeys`, { desc: "ci", roles })).body.roles).toEqual([
      { orgId, roleName: "ORG_READ_ONLY" },
      { groupId, roleName: "GROUP_OWNER" },
    ]);
  });
});

describe("the keys of a project", () => {
  it("are those with a role in it, by public key, with all their roles and the path of the organization", async () => {
    const { call, mock, org, group } = open();
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

  it("come in pages", async () => {
    const { call, group } = open();
    await call(`POST v2/${group}/apiKeys`, { desc: "second", roles: ["GROUP_READ_ONLY"] });
    const { body } = await call(`GET v2/${group}/apiKeys?itemsPerPage=1`);
    expect(body.results).toHaveLength(1);
    expect(body.links.map(({ rel }) => rel)).toEqual(["self", "next"]);
  });
});

describe("a key of the organization", () => {
  it("is assigned to a project by POST, with 204 and nothing more", async () => {
    const { call, mock, group } = open();
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

  it("is not assigned again", async () => {
    const { call, mock, group } = open();
    const again = await call(`POST v2/${group}/apiKeys/${mock.ids.readerId}`, [{ roles: ["GROUP_OWNER"] }]);
    expect(again).toMatchObject({ status: 409, body: { errorCode: "API_KEY_ALREADY_IN_GROUP", parameters: [] } });
  });

  it.each(["v2", "v1", "cm"])("is assigned by PATCH through %s", async (api) => {
    const { call, mock, group } = open();
    const { apiUserId, groupId, orgId } = mock.ids;
    const { status, body } = await call(`PATCH ${api}/${group}/apiKeys/${apiUserId}`, { roles: ["GROUP_OWNER"] });
    expect(status).toBe(200);
    expect(body.privateKey).toMatch(/^\*{8}-/);
    expect(body.roles).toEqual([
      { orgId, roleName: "ORG_OWNER" },
      { groupId, roleName: "GROUP_OWNER" },
    ]);
  });

  it("has its roles in this project alone replaced, and its description with them", async () => {
    const { call, mock, group } = open();
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

  it("leaves a project and stays in the organization", async () => {
    const { call, mock, group, reader } = open();
    const { readerId, orgId } = mock.ids;
    const line = `DELETE v2/${group}/apiKeys/${readerId}`;
    expect(await call(line)).toMatchObject({ status: 204, text: "" });
    expect((await call(`GET v2/${reader}`)).body.roles).toEqual([{ orgId, roleName: "ORG_READ_ONLY" }]);
    expect((await call(line)).header("x-error-code")).toBe("API_KEY_NOT_FOUND");
  });
});

it("a key that is not there is not assigned, changed or removed", async () => {
  const { call, group } = open();
  const text = errorText(404, "Not Found", "API_KEY_NOT_FOUND", `No API key with ID ${unknownId} exists.`, unknownId);
  const path = `v2/${group}/apiKeys/${unknownId}`;
  expect(await call(`POST ${path}`, [{ roles: ["GROUP_OWNER"] }])).toMatchObject({ status: 404, text });
  expect(await call(`PATCH ${path}`, { roles: ["GROUP_OWNER"] })).toMatchObject({ status: 404, text });
  expect(await call(`DELETE ${path}`)).toMatchObject({ status: 404, text });
});

it("a project that is not there has no keys", async () => {
  const { call, mock } = open();
  const path = `v2/groups/${unknownId}/apiKeys`;
  const text = errorText(404, "Not Found", "GROUP_NOT_FOUND", `No group with ID ${unknownId} exists.`, unknownId);
  const roles = ["GROUP_OWNER"];
  expect(await call(`GET ${path}`)).toMatchObject({ status: 404, text });
  expect(await call(`POST ${path}`, { desc: "ci", roles })).toMatchObject({ status: 404, text });
  expect(await call(`POST ${path}/${mock.ids.apiUserId}`, [{ roles }])).toMatchObject({ status: 404, text });
  expect(await call(`DELETE ${path}/${mock.ids.apiUserId}`)).toMatchObject({ status: 404, text });
});
