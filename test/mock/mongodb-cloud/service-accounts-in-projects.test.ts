import { describe, expect, it } from "vitest";
import { createClient, digest } from "../../../generated/atlas/2025-03-12/index.js";
import { createMock } from "../../../generated/mongodb-cloud-mock/index.js";
import { askAtlas } from "./ask-atlas.js";

const request = { name: "ci", description: "Builds", roles: ["GROUP_READ_ONLY"], secretExpiresAfterHours: 8 };

describe("a service account of a project", () => {
  it("is one of the organization, and a member of it unasked", async () => {
    const { mock, ask } = askAtlas();
    const { orgId, groupId } = mock.ids;
    const { status, body } = await ask(`POST /groups/${groupId}/serviceAccounts`, request);
    expect(status).toBe(201);
    expect(body).toMatchObject({ roles: ["GROUP_READ_ONLY"], secrets: [{ secret: expect.any(String) as string }] });
    const clientId = String(body["clientId"]);
    const { body: inOrg } = await ask(`GET /orgs/${orgId}/serviceAccounts/${clientId}`);
    expect(inOrg).toMatchObject({ name: "ci", roles: ["ORG_MEMBER"] });
    expect(inOrg).not.toHaveProperty("projectRoles");
    const { body: places } = await ask(`GET /orgs/${orgId}/serviceAccounts/${clientId}/groups`);
    expect(places).toMatchObject({ results: [{ groupId, roles: ["GROUP_READ_ONLY"] }], totalCount: 1 });
  });

  it("is invited from the organization, and leaves without leaving it", async () => {
    const { mock, ask } = askAtlas();
    const { orgId, groupId, clientId } = mock.ids;
    const path = `/groups/${groupId}/serviceAccounts`;
    expect((await ask(`GET ${path}/${clientId}`)).status).toBe(404);
    const { body } = await ask(`POST ${path}/${clientId}:invite`, { roles: ["GROUP_READ_ONLY"] });
    expect(body).toMatchObject({ clientId, roles: ["GROUP_READ_ONLY"] });
    expect((await ask(`GET ${path}`)).body).toMatchObject({ results: [{ clientId }], totalCount: 1 });
    expect((await ask(`DELETE ${path}/${clientId}`)).status).toBe(204);
    expect((await ask(`GET ${path}/${clientId}`)).status).toBe(404);
    const { body: kept } = await ask(`GET /orgs/${orgId}/serviceAccounts/${clientId}`);
    expect(kept).toMatchObject({ roles: ["ORG_OWNER"], secrets: [{}] });
  });

  it("has its roles changed in this project alone, its name everywhere", async () => {
    const { mock, ask } = askAtlas();
    const { orgId, groupId, clientId } = mock.ids;
    const { body: other } = await ask("POST /groups", { name: "Other", orgId });
    const [here, there] = [groupId, String(other["id"])].map((id) => `/groups/${id}/serviceAccounts/${clientId}`);
    await ask(`POST ${here ?? ""}:invite`, { roles: ["GROUP_READ_ONLY"] });
    await ask(`POST ${there ?? ""}:invite`, { roles: ["GROUP_READ_ONLY"] });
    const { body } = await ask(`PATCH ${here ?? ""}`, { roles: ["GROUP_OWNER"], name: "renamed" });
    expect(body).toMatchObject({ name: "renamed", roles: ["GROUP_OWNER"] });
    expect((await ask(`GET ${there ?? ""}`)).body).toMatchObject({ name: "renamed", roles: ["GROUP_READ_ONLY"] });
  });

  it("takes project roles only", async () => {
    const { mock, ask } = askAtlas();
    const codeFor = async (role: string): Promise<unknown> => {
      const body = { ...request, roles: [role] };
      return (await ask(`POST /groups/${mock.ids.groupId}/serviceAccounts`, body)).body["errorCode"];
    };
    expect(await codeFor("ORG_OWNER")).toBe("CANNOT_ADD_ORG_ROLE");
    expect(await codeFor("KING")).toBe("INVALID_ENUM_VALUE");
  });

  it("has the same secrets on both paths", async () => {
    const { mock, ask } = askAtlas();
    const { orgId, groupId, clientId } = mock.ids;
    await ask(`POST /groups/${groupId}/serviceAccounts/${clientId}:invite`, { roles: ["GROUP_OWNER"] });
    const path = `/groups/${groupId}/serviceAccounts/${clientId}/secrets`;
    const { status, body } = await ask(`POST ${path}`, { secretExpiresAfterHours: 8 });
    expect(status).toBe(201);
    const { body: inOrg } = await ask(`GET /orgs/${orgId}/serviceAccounts/${clientId}`);
    expect(inOrg["secrets"]).toHaveLength(2);
    expect((await ask(`DELETE ${path}/${String(body["id"])}`)).status).toBe(204);
    expect((await ask(`DELETE ${path}/${String(body["id"])}`)).status).toBe(404);
  });

  it("is not found in an organization or a project that is not there", async () => {
    const { mock, ask } = askAtlas();
    const none = "f".repeat(24);
    const codeOf = async (line: string, body?: unknown): Promise<unknown> => (await ask(line, body)).body["errorCode"];
    const { clientId, groupId } = mock.ids;
    const roles = { roles: ["GROUP_OWNER"] };
    expect(await codeOf(`POST /groups/${none}/serviceAccounts/${clientId}:invite`, roles)).toBe("GROUP_NOT_FOUND");
    expect(await codeOf(`GET /orgs/${none}/serviceAccounts/${clientId}/groups`)).toBe("ORG_NOT_FOUND");
    const stranger = `/groups/${groupId}/serviceAccounts/mdb_sa_id_${none}`;
    expect(await codeOf(`POST ${stranger}:invite`, roles)).toBe("RESOURCE_NOT_FOUND");
    expect(await codeOf(`POST ${stranger}/secrets`, { secretExpiresAfterHours: 8 })).toBe("RESOURCE_NOT_FOUND");
  });
});

it("Who may only read may list service accounts and create none", async () => {
  const mock = createMock({ checksAnswers: true });
  const client = createClient({ auth: digest(mock.credentials.reader), fetch: mock.fetch });
  const { orgId, groupId } = mock.ids;
  expect((await client.serviceAccounts.listOrgServiceAccounts({ orgId })).results).toHaveLength(1);
  const refused = await client.serviceAccounts.createGroupServiceAccount.safe({ groupId, body: request });
  expect(refused).toMatchObject({ ok: false, status: 401, error: { errorCode: "USER_UNAUTHORIZED" } });
});
