import { describe, expect, it } from "vitest";
import { createClient, digest } from "../../../generated/atlas/2025-03-12/index.js";
import { createMock } from "../../../generated/mongodb-cloud-mock/index.js";
import { startAtlas } from "./start-atlas.js";

const request = { name: "ci", description: "Builds", roles: ["GROUP_READ_ONLY"], secretExpiresAfterHours: 8 };

describe("a service account of a project", () => {
  it("belongs to the organization and becomes its member by default", async () => {
    const { mock, send } = startAtlas();
    const { orgId, groupId } = mock.ids;
    const { status, body } = await send(`POST /groups/${groupId}/serviceAccounts`, request);
    expect(status).toBe(201);
    expect(body).toMatchObject({ roles: ["GROUP_READ_ONLY"], secrets: [{ secret: expect.any(String) as string }] });
    const clientId = String(body["clientId"]);
    const { body: inOrg } = await send(`GET /orgs/${orgId}/serviceAccounts/${clientId}`);
    expect(inOrg).toMatchObject({ name: "ci", roles: ["ORG_MEMBER"] });
    expect(inOrg).not.toHaveProperty("projectRoles");
    const { body: places } = await send(`GET /orgs/${orgId}/serviceAccounts/${clientId}/groups`);
    expect(places).toMatchObject({ results: [{ groupId, roles: ["GROUP_READ_ONLY"] }], totalCount: 1 });
  });

  it("can be added from the organization, and removed from the project only", async () => {
    const { mock, send } = startAtlas();
    const { orgId, groupId, clientId } = mock.ids;
    const path = `/groups/${groupId}/serviceAccounts`;
    expect((await send(`GET ${path}/${clientId}`)).status).toBe(404);
    const { body } = await send(`POST ${path}/${clientId}:invite`, { roles: ["GROUP_READ_ONLY"] });
    expect(body).toMatchObject({ clientId, roles: ["GROUP_READ_ONLY"] });
    expect((await send(`GET ${path}`)).body).toMatchObject({ results: [{ clientId }], totalCount: 1 });
    expect((await send(`DELETE ${path}/${clientId}`)).status).toBe(204);
    expect((await send(`GET ${path}/${clientId}`)).status).toBe(404);
    const { body: kept } = await send(`GET /orgs/${orgId}/serviceAccounts/${clientId}`);
    expect(kept).toMatchObject({ roles: ["ORG_OWNER"], secrets: [{}] });
  });

  it("gets new roles in this project only, but a new name everywhere", async () => {
    const { mock, send } = startAtlas();
    const { orgId, groupId, clientId } = mock.ids;
    const { body: other } = await send("POST /groups", { name: "Other", orgId });
    const [here, there] = [groupId, String(other["id"])].map((id) => `/groups/${id}/serviceAccounts/${clientId}`);
    await send(`POST ${here ?? ""}:invite`, { roles: ["GROUP_READ_ONLY"] });
    await send(`POST ${there ?? ""}:invite`, { roles: ["GROUP_READ_ONLY"] });
    const { body } = await send(`PATCH ${here ?? ""}`, { roles: ["GROUP_OWNER"], name: "renamed" });
    expect(body).toMatchObject({ name: "renamed", roles: ["GROUP_OWNER"] });
    expect((await send(`GET ${there ?? ""}`)).body).toMatchObject({ name: "renamed", roles: ["GROUP_READ_ONLY"] });
  });

  it("accepts only project roles", async () => {
    const { mock, send } = startAtlas();
    const codeFor = async (role: string): Promise<unknown> => {
      const body = { ...request, roles: [role] };
      return (await send(`POST /groups/${mock.ids.groupId}/serviceAccounts`, body)).body["errorCode"];
    };
    expect(await codeFor("ORG_OWNER")).toBe("CANNOT_ADD_ORG_ROLE");
    expect(await codeFor("KING")).toBe("INVALID_ENUM_VALUE");
  });

  it("has the same secrets on both paths", async () => {
    const { mock, send } = startAtlas();
    const { orgId, groupId, clientId } = mock.ids;
    await send(`POST /groups/${groupId}/serviceAccounts/${clientId}:invite`, { roles: ["GROUP_OWNER"] });
    const path = `/groups/${groupId}/serviceAccounts/${clientId}/secrets`;
    const { status, body } = await send(`POST ${path}`, { secretExpiresAfterHours: 8 });
    expect(status).toBe(201);
    const { body: inOrg } = await send(`GET /orgs/${orgId}/serviceAccounts/${clientId}`);
    expect(inOrg["secrets"]).toHaveLength(2);
    expect((await send(`DELETE ${path}/${String(body["id"])}`)).status).toBe(204);
    expect((await send(`DELETE ${path}/${String(body["id"])}`)).status).toBe(404);
  });

  it("is not found in a missing organization or project", async () => {
    const { mock, send } = startAtlas();
    const none = "f".repeat(24);
    const codeOf = async (line: string, body?: unknown): Promise<unknown> => (await send(line, body)).body["errorCode"];
    const { clientId, groupId } = mock.ids;
    const roles = { roles: ["GROUP_OWNER"] };
    expect(await codeOf(`POST /groups/${none}/serviceAccounts/${clientId}:invite`, roles)).toBe("GROUP_NOT_FOUND");
    expect(await codeOf(`GET /orgs/${none}/serviceAccounts/${clientId}/groups`)).toBe("ORG_NOT_FOUND");
    const stranger = `/groups/${groupId}/serviceAccounts/mdb_sa_id_${none}`;
    expect(await codeOf(`POST ${stranger}:invite`, roles)).toBe("RESOURCE_NOT_FOUND");
    expect(await codeOf(`POST ${stranger}/secrets`, { secretExpiresAfterHours: 8 })).toBe("RESOURCE_NOT_FOUND");
  });
});

it("allows a read-only key to list service accounts but not to create one", async () => {
  const mock = createMock({ validateResponses: true });
  const client = createClient({ auth: digest(mock.credentials.reader), fetch: mock.fetch });
  const { orgId, groupId } = mock.ids;
  expect((await client.serviceAccounts.listOrgServiceAccounts({ orgId })).results).toHaveLength(1);
  const refused = await client.serviceAccounts.createGroupServiceAccount.safe({ groupId, body: request });
  expect(refused).toMatchObject({ ok: false, status: 401, error: { errorCode: "USER_UNAUTHORIZED" } });
});
