import { expect, test } from "vitest";
import { createMock } from "../../generated/mongodb-cloud-mock/index.js";
import { atlasVersions } from "../support/atlas-versions.js";
import { operationsOf, parametersFor } from "../support/call-all.js";
import { root } from "../support/cli.js";
import { headersAt, readPlainSpec } from "../support/plain-spec.js";

type CreateClient = (options: { fetch: typeof fetch; warn: () => undefined }) => object;

const apis = [
  ...atlasVersions.map((version) => ({ spec: "atlas-v2", door: `atlas/${version}`, version })),
  { spec: "atlas-v1", door: "atlas-v1", version: null },
  { spec: "cloud-manager-v1", door: "cloud-manager", version: null },
];

/** The operations that are rejected in the initial state, with their statuses. */
const refused: Readonly<Record<string, number>> = {
  // The organization has a project.
  deleteOrg: 409,
  // The key is already assigned to the project.
  addGroupApiKey: 409,
  // The service account already has two secrets.
  createOrgServiceAccountSecret: 400,
  createGroupServiceAccountSecret: 400,
  // The secret in the document's example is invalid.
  createAccessToken: 401,
  revokeAccessToken: 401,
};

/** Creates a mock with an entity for every path parameter, and the values of the parameters. */
async function createFilledMock() {
  const mock = createMock({ seed: 7, auth: "off", validateResponses: true });
  const { orgId, groupId, readerId: apiUserId, clientId, userId } = mock.ids;
  const send = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const headers = { accept: "application/vnd.atlas.2025-03-12+json", "content-type": "application/json" };
    const response = await mock.fetch(`https://cloud.mongodb.com/api/atlas/v2${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    expect(response.ok, path).toBe(true);
    return (await response.json()) as Record<string, unknown>;
  };
  const ipAddress = "192.0.2.77";
  await send(`/orgs/${orgId}/apiKeys/${apiUserId}/accessList`, [{ ipAddress }]);
  await send(`/orgs/${orgId}/serviceAccounts/${clientId}/accessList`, [{ ipAddress }]);
  await send(`/groups/${groupId}/accessList`, [{ ipAddress }]);
  await send(`/groups/${groupId}/serviceAccounts/${clientId}:invite`, { roles: ["GROUP_READ_ONLY"] });
  const secret = await send(`/orgs/${orgId}/serviceAccounts/${clientId}/secrets`, { secretExpiresAfterHours: 8 });
  const ids = {
    orgId,
    groupId,
    apiUserId,
    clientId,
    userId,
    ipAddress,
    entryValue: ipAddress,
    groupName: "Almanac Project",
  };
  return { mock, start: mock.snapshot(), ids: { ...ids, secretId: String(secret["id"]) } };
}

test.each(apis)("the mock responds to every operation of $door with a valid documented response", async (api) => {
  const { createClient } = (await import(`${root}generated/${api.door}/index.js`)) as { createClient: CreateClient };
  const { mock, start, ids } = await createFilledMock();
  const calls = operationsOf(createClient({ fetch: mock.fetch, warn: () => undefined }));
  let called = 0;
  for (const operation of readPlainSpec(`${root}spec/${api.spec}/openapi.yaml`)) {
    if (api.version !== null && headersAt(operation, api.version) === null) continue;
    mock.restore(start);
    const pathIds = Object.entries(ids).filter(([name]) => operation.path.includes(`{${name}}`));
    const parameters = { ...parametersFor(operation), ...Object.fromEntries(pathIds) };
    const body = operation.id === "createGroup" ? { body: { name: "Another", orgId: ids.orgId } } : {};
    // The address in the access list can't be added again.
    const entry = /create.*(AccessList|Whitelist)/.test(operation.id) ? { body: [{ ipAddress: "192.0.2.78" }] } : {};
    const outcome = await calls.get(operation.id)?.safe({ ...parameters, ...body, ...entry });
    const message = `${operation.id} ${JSON.stringify(outcome?.error ?? null)}`;
    const expected = refused[operation.id];
    if (expected === undefined) expect(outcome?.ok, message).toBe(true);
    else expect(outcome?.status, message).toBe(expected);
    called += 1;
  }
  expect(called).toBeGreaterThan(10);
});
