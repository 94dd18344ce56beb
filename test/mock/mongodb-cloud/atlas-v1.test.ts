import { describe, expect, it } from "vitest";
import { startMock } from "./start-mock.js";

const base = "https://cloud.mongodb.com/api/atlas/v1.0";

describe("Atlas v1.0", () => {
  it("lists organizations and their projects, with links of its own", async () => {
    const { mock, call, org, group } = startMock();
    const orgs = await call("GET v1/orgs");
    expect(orgs.header("content-type")).toBe("application/json");
    expect(orgs.body).toMatchObject({ results: [{ id: mock.ids.orgId }], totalCount: 1 });
    expect(orgs.body.links).toEqual([
      { href: `${base}/orgs?includeCount=true&name=&pageNum=1&itemsPerPage=100`, rel: "self" },
    ]);
    expect((await call(`GET v1/${org}/groups`)).body.results).toMatchObject([
      { id: mock.ids.groupId, links: [{ href: `${base}/${group}`, rel: "self" }] },
    ]);
    expect((await call(`GET v1/${org}`)).body.links).toHaveLength(4);
    expect((await call(`PATCH v1/${org}`, { name: "Other" })).body).toMatchObject({ name: "Other" });
  });

  it("creates, finds, renames and deletes a project that v2 sees too", async () => {
    const { mock, call } = startMock();
    const { orgId } = mock.ids;
    const made = await call("POST v1/groups", { name: "Second", orgId });
    expect([made.status, made.body.links[0]?.href]).toEqual([201, `${base}/groups/${made.body.id}`]);
    expect((await call("GET v1/groups/byName/Second")).body.id).toBe(made.body.id);
    expect((await call(`PATCH v1/groups/${made.body.id}`, { name: "Third" })).body).toMatchObject({ name: "Third" });
    expect((await call(`GET v2/groups/${made.body.id}`)).body).toMatchObject({ name: "Third" });
    expect((await call("GET v1/groups")).body.totalCount).toBe(2);
    expect((await call(`DELETE v1/groups/${made.body.id}`)).status).toBe(202);
    expect((await call(`GET v1/groups/${made.body.id}`)).body).toMatchObject({ errorCode: "GROUP_NOT_FOUND" });
    expect((await call(`DELETE v1/orgs/${orgId}`)).body).toMatchObject({ errorCode: "ORG_NOT_EMPTY" });
  });

  it("shares the access list of a project with v2, with links of its own", async () => {
    const { call, group } = startMock();
    const added = await call(`POST v1/${group}/accessList`, [{ ipAddress: "192.0.2.7" }]);
    const links = [{ href: `${base}/${group}/accessList/192.0.2.7%2F32`, rel: "self" }];
    expect([added.status, added.body.results]).toMatchObject([201, [{ cidrBlock: "192.0.2.7/32", links }]]);
    expect((await call(`GET v2/${group}/accessList/192.0.2.7`)).status).toBe(200);
    expect((await call(`DELETE v1/${group}/accessList/192.0.2.7`)).status).toBe(204);
    expect((await call(`GET v1/${group}/accessList/192.0.2.7`)).body).toMatchObject({
      errorCode: "ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND",
    });
  });

  it("lists the users of organizations and projects in the form of the oldest version of v2", async () => {
    const { mock, call, org, group } = startMock();
    const links = [{ href: `${base}/users/${mock.ids.userId}`, rel: "self" }];
    for (const path of [org, group])
      expect((await call(`GET v1/${path}/users`)).body).toMatchObject({
        results: [{ emailAddress: "mere@example.com", links }],
        totalCount: 1,
      });
  });
});
