import { describe, expect, it } from "vitest";
import { startAtlas } from "./start-atlas.js";

const none = "f".repeat(24);

function start() {
  const atlas = startAtlas();
  return { ...atlas, ...atlas.mock.ids, path: `/groups/${atlas.mock.ids.groupId}/users` };
}

describe("the users of a project", () => {
  it("have only their roles in the project, and a list links to itself with its filters, as recorded", async () => {
    const { send, path, userId } = start();
    const { body } = await send(`GET ${path}`);
    const query = "flattenTeams=false&includeCount=true&includeOrgUsers=false&pageNum=1&itemsPerPage=100";
    expect(body).toEqual({
      links: [{ href: `https://cloud.mongodb.com/api/atlas/v2${path}?${query}`, rel: "self" }],
      results: [
        {
          country: "NZ",
          createdAt: "2023-01-15T08:00:00Z",
          firstName: "Mere",
          id: userId,
          lastAuth: "2025-03-01T09:30:00Z",
          lastName: "Example",
          mobileNumber: null,
          orgMembershipStatus: "ACTIVE",
          roles: ["GROUP_OWNER"],
          username: "mere@example.com",
        },
      ],
      totalCount: 1,
    });
  });

  it("have all their roles in the older version, which has a sunset date", async () => {
    const { send, path, orgId, groupId } = start();
    const { body, header } = await send(`GET ${path}`, undefined, "2023-01-01");
    const roles = [
      { orgId, roleName: "ORG_OWNER" },
      { groupId, roleName: "GROUP_OWNER" },
    ];
    expect(body).toMatchObject({ results: [{ emailAddress: "mere@example.com", roles }], totalCount: 1 });
    expect([header("deprecation"), header("sunset")]).toEqual([
      "Wed, 19 Feb 2025 00:00:00 GMT",
      "Thu, 1 Jul 2027 00:00:00 GMT",
    ]);
  });

  it("include those with access through the organization if requested", async () => {
    const { send, path } = start();
    const rolesOf = async (query: string): Promise<unknown> => {
      const { results } = (await send(`GET ${path}?${query}`)).body as {
        readonly results: readonly Record<string, unknown>[];
      };
      return results.map(({ username, roles }) => [username, roles]);
    };
    const owner = ["mere@example.com", ["GROUP_OWNER"]];
    expect(await rolesOf("includeOrgUsers=false")).toEqual([owner]);
    expect(await rolesOf("includeOrgUsers=true")).toEqual([owner, ["tane@example.com", []]]);
    expect(await rolesOf("includeOrgUsers=true&orgMembershipStatuses=PENDING")).toEqual([["tane@example.com", []]]);
    expect(await rolesOf("username=tane@example.com")).toEqual([]);
  });

  it("are added if they belong to the organization, and otherwise invited", async () => {
    const { send, path, orgId, invitedId, groupId } = start();
    const known = await send(`POST ${path}`, { username: "tane@example.com", roles: ["GROUP_READ_ONLY"] });
    expect([known.status, known.body]).toMatchObject([201, { id: invitedId, roles: ["GROUP_READ_ONLY"] }]);
    const { status, body } = await send(`POST ${path}`, { username: "ana@example.com", roles: ["GROUP_OWNER"] });
    expect([status, body]).toMatchObject([
      201,
      {
        invitationCreatedAt: "2025-03-12T00:00:00Z",
        invitationExpiresAt: "2025-04-11T00:00:00Z",
        orgMembershipStatus: "PENDING",
        roles: ["GROUP_OWNER"],
      },
    ]);
    expect((await send(`GET ${path}/${String(body["id"])}`)).body).toEqual(body);
    expect((await send(`GET /orgs/${orgId}/users/${String(body["id"])}`)).body["roles"]).toEqual({
      groupRoleAssignments: [{ groupId, groupRoles: ["GROUP_OWNER"] }],
      orgRoles: ["ORG_MEMBER"],
    });
  });

  it("can't be added twice, but an expired invitation is replaced", async () => {
    const { mock, send, path, invitedId } = start();
    const sent = { username: "tane@example.com", roles: ["GROUP_READ_ONLY"] };
    await send(`POST ${path}`, sent);
    const twice = await send(`POST ${path}`, sent);
    expect(twice.body).toMatchObject({
      error: 409,
      errorCode: "USER_ALREADY_EXISTS",
      parameters: ["tane@example.com"],
    });
    mock.clock.advance("60d");
    const { status, body } = await send(`POST ${path}`, sent);
    expect([status, body["id"] === invitedId]).toEqual([201, false]);
    expect((await send(`GET ${path}/${invitedId}`)).body["errorCode"]).toBe("USER_NOT_FOUND");
  });

  it("get and lose roles one by one, but not the last one", async () => {
    const { send, path, userId } = start();
    const change = (verb: string, groupRole: string) => send(`POST ${path}/${userId}:${verb}`, { groupRole });
    expect((await change("addRole", "GROUP_READ_ONLY")).body["roles"]).toEqual(["GROUP_OWNER", "GROUP_READ_ONLY"]);
    expect((await change("addRole", "GROUP_READ_ONLY")).body["roles"]).toEqual(["GROUP_OWNER", "GROUP_READ_ONLY"]);
    expect((await change("removeRole", "GROUP_OWNER")).body["roles"]).toEqual(["GROUP_READ_ONLY"]);
    const last = await change("removeRole", "GROUP_READ_ONLY");
    expect(last.body).toMatchObject({ error: 403, errorCode: "CANNOT_REMOVE_ALL_USER_ROLES" });
    expect((await change("addRole", "ORG_OWNER")).body["errorCode"]).toBe("CANNOT_ADD_ORG_ROLE");
  });

  it("remain in the organization when they are removed", async () => {
    const { send, path, orgId, userId, groupId } = start();
    expect((await send(`DELETE ${path}/${userId}`)).status).toBe(204);
    const { body } = await send(`GET ${path}/${userId}`);
    expect(body).toMatchObject({ error: 404, errorCode: "USER_NOT_IN_GROUP", parameters: [userId, groupId] });
    expect((await send(`GET /orgs/${orgId}/users/${userId}`)).status).toBe(200);
  });

  it("are removed by the older version only if they are active", async () => {
    const { send, path, invitedId, userId } = start();
    await send(`POST ${path}`, { username: "tane@example.com", roles: ["GROUP_READ_ONLY"] });
    expect((await send(`DELETE ${path}/${invitedId}`, undefined, "2023-01-01")).status).toBe(404);
    expect((await send(`DELETE ${path}/${userId}`, undefined, "2023-01-01")).status).toBe(204);
    expect((await send(`DELETE ${path}/${invitedId}`)).status).toBe(204);
  });

  it("are not found in another project or with another id", async () => {
    const { send, path, userId } = start();
    expect((await send(`GET /groups/${none}/users`)).body["errorCode"]).toBe("GROUP_NOT_FOUND");
    expect((await send(`GET /groups/${none}/users/${userId}`)).body["errorCode"]).toBe("GROUP_NOT_FOUND");
    expect((await send(`GET ${path}/${none}`)).body["errorCode"]).toBe("USER_NOT_FOUND");
    expect((await send(`DELETE ${path}/${none}`)).body["errorCode"]).toBe("USER_NOT_FOUND");
  });
});
