import { describe, expect, it } from "vitest";
import { errorText, startMock } from "./start-mock.js";

const bad = (code: string, detail: string, ...parameters: unknown[]): string =>
  errorText(400, "Bad Request", code, detail, ...parameters);

const groupRole = bad("CANNOT_ADD_GROUP_ROLE", "Adding a group-level role in an organization is not supported.");
const tooLong = "x".repeat(251);
const noRoles = bad("MISSING_API_KEY_ROLES", "API keys must have at least one role.");
const description = bad(
  "INVALID_API_KEY_DESC",
  "API key descriptions are required and must be less than 250 characters.",
  250,
);
const noChange = bad(
  "MISSING_ONE_OF_ATTRIBUTES",
  "Either the desc attribute or the roles attribute must be specified.",
  "desc",
  "roles",
);
const invalidEnum = (role: string): string =>
  bad("INVALID_ENUM_VALUE", `An invalid enumeration value ${role} was specified.`, role);

describe.each(["v2", "v1", "cm"])("roles and descriptions through %s", (api) => {
  it.each([
    [{ desc: "x", roles: ["GROUP_OWNER"] }, groupRole],
    [{ desc: "x", roles: ["ORG_MEMBER", "ORG_KING"] }, invalidEnum("ORG_KING")],
    [{ desc: "x", roles: [] }, noRoles],
    [{ desc: "", roles: ["ORG_MEMBER"] }, description],
    [{ desc: tooLong, roles: ["ORG_MEMBER"] }, description],
    [{ roles: ["ORG_MEMBER"] }, bad("MISSING_ATTRIBUTE", "The required attribute desc was not specified.", "desc")],
  ])("%j creates no key of an organization", async (body, text) => {
    const { call, org } = startMock();
    expect(await call(`POST ${api}/${org}/apiKeys`, body)).toMatchObject({ status: 400, text });
    expect(await call(`GET ${api}/${org}/apiKeys`)).toMatchObject({ body: { totalCount: 2 } });
  });

  it.each([
    [{}, noChange],
    [{ roles: ["GROUP_OWNER"] }, groupRole],
    [{ roles: ["x"] }, invalidEnum("x")],
    [{ roles: [] }, noRoles],
    [{ desc: "" }, description],
  ])("%j does not change a key of an organization", async (body, text) => {
    const { call, reader } = startMock();
    expect(await call(`PATCH ${api}/${reader}`, body)).toMatchObject({ status: 400, text });
  });

  it.each([
    [{}, noChange],
    [{ roles: [] }, noRoles],
    [{ roles: ["GROUP_KING"] }, invalidEnum("GROUP_KING")],
    [{ desc: tooLong }, description],
  ])("%j does not change a key in a project", async (body, text) => {
    const { call, mock, group } = startMock();
    const line = `PATCH ${api}/${group}/apiKeys/${mock.ids.readerId}`;
    expect(await call(line, body)).toMatchObject({ status: 400, text });
  });

  it("rejects organization roles in a project", async () => {
    const { call, mock, group } = startMock();
    const reply = await call(`PATCH ${api}/${group}/apiKeys/${mock.ids.readerId}`, { roles: ["ORG_MEMBER"] });
    expect(reply).toMatchObject({ status: 400, body: { errorCode: "CANNOT_ADD_ORG_ROLE", parameters: [] } });
  });
});

describe("rejects a role of the other product", () => {
  it.each([
    ["v2", "GROUP_AUTOMATION_ADMIN"],
    ["v1", "GROUP_MONITORING_ADMIN"],
    ["cm", "GROUP_CLUSTER_MANAGER"],
  ])("in a project through %s: %s", async (api, role) => {
    const { call, mock, group } = startMock();
    const { groupId } = mock.ids;
    const text = bad("INVALID_ROLE_FOR_GROUP", `Role ${role} is invalid for group ${groupId}.`, role, groupId);
    const body = { desc: "x", roles: [role] };
    expect(await call(`POST ${api}/${group}/apiKeys`, body)).toMatchObject({ status: 400, text });
  });

  it("in an organization", async () => {
    const { call, mock, org } = startMock();
    const [role, { orgId }] = ["ORG_STREAM_PROCESSING_ADMIN", mock.ids];
    const text = bad("INVALID_ROLE_FOR_ORG", `Role ${role} invalid for organization ${orgId}.`, role, orgId);
    expect(await call(`POST cm/${org}/apiKeys`, { desc: "x", roles: [role] })).toMatchObject({ status: 400, text });
    expect((await call(`POST v2/${org}/apiKeys`, { desc: "x", roles: [role] })).status).toBe(200);
  });
});

it("requires at least one role to assign a key, and only project roles", async () => {
  const { call, mock, group } = startMock();
  const line = `POST v2/${group}/apiKeys/${mock.ids.apiUserId}`;
  expect(await call(line, [])).toMatchObject({ status: 400, text: noRoles });
  expect(await call(line, [{ roles: [] }])).toMatchObject({ status: 400, text: noRoles });
  expect(await call(line, [{ roles: ["GROUP_KING"] }])).toMatchObject({ status: 400, text: invalidEnum("GROUP_KING") });
  expect(await call(line, [{ roles: ["ORG_MEMBER"] }])).toMatchObject({ body: { errorCode: "CANNOT_ADD_ORG_ROLE" } });
});
