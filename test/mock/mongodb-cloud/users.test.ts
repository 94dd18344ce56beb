import { describe, expect, it } from "vitest";
import { createClient, digest } from "../../../generated/atlas/2025-03-12/index.js";
import { createMock } from "../../../generated/mongodb-cloud-mock/index.js";
import { startAtlas } from "./start-atlas.js";

describe("the users of an organization", () => {
  it("are active or invited since 2025-02-19", async () => {
    const mock = createMock({ validateResponses: true });
    const client = createClient({ auth: digest(mock.credentials.reader), fetch: mock.fetch });
    const { orgId, groupId, userId, invitedId } = mock.ids;
    const { results } = await client.organizationUsers.listOrgUsers({ orgId });
    expect(results).toMatchObject([
      {
        id: userId,
        orgMembershipStatus: "ACTIVE",
        roles: { orgRoles: ["ORG_OWNER"], groupRoleAssignments: [{ groupId, groupRoles: ["GROUP_OWNER"] }] },
      },
      { id: invitedId, orgMembershipStatus: "PENDING", inviterUsername: "mere@example.com" },
    ]);
    const [active, pending] = results;
    expect(active).not.toHaveProperty("links");
    expect(pending).not.toHaveProperty("firstName");
    expect(await client.organizationUsers.getOrgUser({ orgId, userId })).toEqual(active);
    expect(await client.organizationUsers.getOrgUser({ orgId, userId: invitedId })).toEqual(pending);
  });

  it("have a null telephone number if they have none, as recorded, and are sorted by name", async () => {
    const { mock, send } = startAtlas();
    const { orgId, groupId } = mock.ids;
    await send(`POST /groups/${groupId}/users`, { username: "ana@example.com", roles: ["GROUP_READ_ONLY"] });
    const { body } = await send(`GET /orgs/${orgId}/users`);
    const results = body["results"] as readonly Record<string, unknown>[];
    expect(results.map(({ username }) => username)).toEqual([
      "ana@example.com",
      "mere@example.com",
      "tane@example.com",
    ]);
    expect(results[1]).toMatchObject({ mobileNumber: null });
  });

  it("are only active ones before, in another shape with one list of roles", async () => {
    const { mock, send } = startAtlas();
    const { orgId, groupId, userId } = mock.ids;
    const { body } = await send(`GET /orgs/${orgId}/users`, undefined, "2023-01-01");
    expect(body["totalCount"]).toBe(1);
    expect(body["results"]).toEqual([
      {
        country: "NZ",
        createdAt: "2023-01-15T08:00:00Z",
        emailAddress: "mere@example.com",
        firstName: "Mere",
        id: userId,
        lastAuth: "2025-03-01T09:30:00Z",
        lastName: "Example",
        links: [{ href: `https://cloud.mongodb.com/api/atlas/v2/users/${userId}`, rel: "self" }],
        roles: [
          { orgId, roleName: "ORG_OWNER" },
          { groupId, roleName: "GROUP_OWNER" },
        ],
        teamIds: [],
        username: "mere@example.com",
      },
    ]);
  });

  it("can be filtered by name and status in the newer version, and not in the older", async () => {
    const { mock, send } = startAtlas();
    const path = `/orgs/${mock.ids.orgId}/users`;
    const countOf = async (query: string, version?: string): Promise<unknown> =>
      (await send(`GET ${path}?${query}`, undefined, version)).body["totalCount"];
    expect(await countOf("username=tane@example.com")).toBe(1);
    expect(await countOf("orgMembershipStatus=ACTIVE")).toBe(1);
    expect(await countOf("orgMembershipStatuses=ACTIVE&orgMembershipStatuses=PENDING")).toBe(2);
    expect(await countOf("orgMembershipStatuses=INVITATION_REJECTED")).toBe(0);
    expect(await countOf("username=tane@example.com", "2023-01-01")).toBe(1);
  });

  it("have invitations that expire by the mock's clock and are then found by that status", async () => {
    const { mock, send } = startAtlas();
    const path = `/orgs/${mock.ids.orgId}/users`;
    mock.clock.advance("60d");
    expect((await send(`GET ${path}`)).body).toMatchObject({ totalCount: 1 });
    const expired = { id: mock.ids.invitedId, orgMembershipStatus: "INVITATION_EXPIRED" };
    const { body } = await send(`GET ${path}?orgMembershipStatuses=INVITATION_EXPIRED`);
    expect(body).toMatchObject({ results: [expired] });
    expect((await send(`GET ${path}/${mock.ids.invitedId}`)).status).toBe(404);
  });

  it("are not found in another organization or with another id", async () => {
    const { mock, send } = startAtlas();
    const none = "f".repeat(24);
    expect((await send(`GET /orgs/${none}/users`)).body["errorCode"]).toBe("ORG_NOT_FOUND");
    expect((await send(`GET /orgs/${none}/users/${mock.ids.userId}`)).body["errorCode"]).toBe("ORG_NOT_FOUND");
    expect((await send(`GET /orgs/${mock.ids.orgId}/users/${none}`)).body["errorCode"]).toBe("USER_NOT_FOUND");
  });
});
