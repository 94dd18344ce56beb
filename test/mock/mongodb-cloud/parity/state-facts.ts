import { expect } from "vitest";
import { createClient, digest, serviceAccount } from "../../../../generated/atlas/2025-03-12/index.js";
import type { Facts } from "./probe.js";

const day = "2025-03-13T00:00:00Z";

export const stateFacts: Facts = {
  "A private key is a UUID. Only the response that creates it shows all of it; later responses show only the last twelve characters":
    async (start) => {
      const { send } = start();
      const { body } = await send("POST v2/orgs/{orgId}/apiKeys", { body: { desc: "a", roles: ["ORG_MEMBER"] } });
      expect(body["privateKey"]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(body["publicKey"]).toMatch(/^[a-z]{8}$/);
      const read = await send(`GET v2/orgs/{orgId}/apiKeys/${String(body["id"])}`);
      expect(read.body["privateKey"]).toBe(`********-****-****-${String(body["privateKey"]).slice(-12)}`);
    },
  "An API key that is created in a project becomes a member of the organization": async (start) => {
    const { ids, send } = start();
    const { body } = await send("POST v2/groups/{groupId}/apiKeys", {
      body: { desc: "a", roles: ["GROUP_READ_ONLY"] },
    });
    expect(body["roles"]).toEqual([
      { orgId: ids["orgId"], roleName: "ORG_MEMBER" },
      { groupId: ids["groupId"], roleName: "GROUP_READ_ONLY" },
    ]);
  },
  "Creating a project returns 201 and a Location that doesn't identify it, and shows tags only if the request has some. Deleting it returns 202":
    async (start) => {
      const { ids, send } = start();
      const tags = [{ key: "a", value: "b" }];
      const made = await send("POST v2/groups", { body: { name: "New", orgId: ids["orgId"] } });
      expect([made.status, made.header("location")]).toEqual([201, "https://cloud.mongodb.com//api/atlas/v1.0"]);
      expect(made.body).not.toHaveProperty("tags");
      expect(
        (await send("POST v2/groups", { body: { name: "Tagged", orgId: ids["orgId"], tags } })).body["tags"],
      ).toEqual(tags);
      expect((await send("GET v2/groups")).body).toMatchObject({ results: [{ tags: [] }, { tags: [] }, { tags }] });
      const deleted = await send(`DELETE v2/groups/${String(made.body["id"])}`);
      expect([deleted.status, deleted.text]).toEqual([202, "{}"]);
    },
  "Adding to an access list returns the whole list, with 200 for an API key and 201 for a project": async (start) => {
    const { send } = start();
    for (const [path, status] of [
      ["v2/orgs/{orgId}/apiKeys/{readerId}/accessList", 200],
      ["v2/groups/{groupId}/accessList", 201],
    ] as const) {
      await send(`POST ${path}`, { body: [{ ipAddress: "192.0.2.7" }] });
      const added = await send(`POST ${path}`, { body: [{ ipAddress: "192.0.2.8" }] });
      expect([added.status, added.body["totalCount"]]).toEqual([status, 2]);
    }
  },
  "An entry in a project's access list is found by its address or block, and its link contains the percent-encoded block":
    async (start) => {
      const { ids, send } = start();
      const path = `groups/${ids["groupId"] ?? ""}/accessList/192.0.2.7`;
      await send("POST v2/groups/{groupId}/accessList", { body: [{ ipAddress: "192.0.2.7" }] });
      const links = [{ href: `https://cloud.mongodb.com/api/atlas/v2/${path}%2F32`, rel: "self" }];
      for (const line of [`GET v2/${path}`, `GET v2/${path}%2F32`])
        expect((await send(line)).body).toMatchObject({ cidrBlock: "192.0.2.7/32", ipAddress: "192.0.2.7", links });
    },
  "An entry that a project's access list already contains is replaced": async (start) => {
    const { send } = start();
    const add = (comment: string) =>
      send("POST v2/groups/{groupId}/accessList", { body: [{ ipAddress: "192.0.2.7", comment }] });
    await add("old");
    expect((await add("new")).body).toMatchObject({ results: [{ comment: "new" }], totalCount: 1 });
  },
  "A temporary entry in a project's access list is deleted when it expires": async (start) => {
    const { mock, send } = start();
    await send("POST v2/groups/{groupId}/accessList", { body: [{ ipAddress: "192.0.2.7", deleteAfterDate: day }] });
    mock.clock.advance("23h");
    expect((await send("GET v2/groups/{groupId}/accessList")).body["totalCount"]).toBe(1);
    mock.clock.advance("1h");
    expect((await send("GET v2/groups/{groupId}/accessList")).body["totalCount"]).toBe(0);
  },
  "The address 0.0.0.0 in a project's access list becomes the block 0.0.0.0/0": async (start) => {
    const { body } = await start().send("POST v2/groups/{groupId}/accessList", { body: [{ ipAddress: "0.0.0.0" }] });
    expect(body).toMatchObject({ results: [{ cidrBlock: "0.0.0.0/0" }] });
  },
  "A user who is added to a project but doesn't belong to its organization gets an invitation that is valid for 30 days":
    async (start) => {
      const { status, body } = await start().send("POST v2/groups/{groupId}/users", {
        body: { username: "ana@example.com", roles: ["GROUP_READ_ONLY"] },
      });
      expect(status).toBe(201);
      expect(body).toMatchObject({ orgMembershipStatus: "PENDING", invitationExpiresAt: "2025-04-11T00:00:00Z" });
    },
  "There are no teams, so flattenTeams has no effect": async (start) => {
    const { send } = start();
    const { body } = await send("GET v2/groups/{groupId}/users");
    const flattened = await send("GET v2/groups/{groupId}/users?flattenTeams=true");
    expect(flattened.body["results"]).toEqual(body["results"]);
  },
  "The token of a service account works for one hour": async (start) => {
    const { mock, fetch } = start({ auth: "strict" });
    const { clientId, clientSecret } = mock.credentials.serviceAccount;
    const { oauth } = createClient({ fetch });
    const authorization = `Basic ${btoa(`${clientId}:${clientSecret}`)}`;
    const token = await fetch("https://cloud.mongodb.com/api/oauth/token", {
      method: "POST",
      headers: { authorization, "content-type": "application/x-www-form-urlencoded" },
      body: "grant_type=client_credentials",
    });
    const { access_token: bearer, expires_in: seconds } = (await token.json()) as Record<string, unknown>;
    expect([token.status, seconds, oauth]).toEqual([200, 3600, expect.anything()]);
    const statusNow = async (): Promise<number> => {
      const headers = { authorization: `Bearer ${String(bearer)}`, accept: "application/vnd.atlas.2023-01-01+json" };
      return (await fetch("https://cloud.mongodb.com/api/atlas/v2/orgs", { headers })).status;
    };
    expect(await statusNow()).toBe(200);
    mock.clock.advance("61m");
    expect(await statusNow()).toBe(401);
    const client = createClient({ auth: serviceAccount(mock.credentials.serviceAccount), fetch });
    expect((await client.organizations.listOrgs()).totalCount).toBe(1);
  },
  "An API key with an access list works only from the addresses on that list, and each entry counts the requests that it allows":
    async (start) => {
      const { mock, ids, fetch } = start({ auth: "strict", address: "192.0.2.7" });
      const owner = createClient({ auth: digest(mock.credentials.owner), fetch });
      const path = { orgId: ids["orgId"] ?? "", apiUserId: ids["apiUserId"] ?? "" };
      const { programmaticApiKeys } = owner;
      await programmaticApiKeys.createOrgApiKeyAccessListEntry({ ...path, body: [{ ipAddress: "192.0.2.7" }] });
      const entry = { ...path, ipAddress: "192.0.2.7" };
      expect(await programmaticApiKeys.getOrgApiKeyAccessListEntry(entry)).toMatchObject({
        count: 1,
        lastUsedAddress: "192.0.2.7",
      });
    },
  "API keys, the project itself, its access list and its users have separate rate limits, shown in RateLimit-Limit and RateLimit-Remaining":
    async (start) => {
      const { send } = start();
      const groups = "v2/groups/{groupId}";
      for (const [path, limit] of [
        ["v2/orgs/{orgId}/apiKeys", 500],
        [`${groups}/apiKeys`, 1200],
        [groups, 1200],
        [`${groups}/accessList`, 1200],
        [`${groups}/users`, 1200],
        ["v2/groups", 1200],
        ["v2/orgs/{orgId}/users", 500],
        ["v2/orgs", 300],
      ] as const)
        for (const used of [1, 2]) {
          const { header } = await send(`GET ${path}`);
          expect([path, header("ratelimit-limit"), header("ratelimit-remaining")]).toEqual([
            path,
            String(limit),
            String(limit - used),
          ]);
        }
    },
};
