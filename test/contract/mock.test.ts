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

/** What cannot be done to what is there from the start, and why. */
const refused: Readonly<Record<string, number>> = {
  // It has a project.
  deleteOrg: 409,
  // It is in the project.
  addGroupApiKey: 409,
  // It has two already.
  createOrgServiceAccountSecret: 400,
  createGroupServiceAccountSecret: 400,
  // The secret of the document's example is none.
  createAccessToken: 401,
  revokeAccessToken: 401,
};

/** A mock in which there is one of everything that paths name, and the values of their parameters. */
async function furnished() {
  const mock = createMock({ seed: 7, auth: "off", checksAnswers: true });
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
  await send(`/groups/${groupId}/serviceAccounts/${clientId}:invite`, { roles: ["GROUP_READ_ONLY"] });
  const secret = await send(`/orgs/${orgId}/serviceAccounts/${clientId}/secrets`, { secretExpiresAfterHours: 8 });
  const known = { orgId, groupId, apiUserId, clientId, userId, ipAddress, groupName: "Almanac Project" };
  return { mock, start: mock.snapshot(), known: { ...known, secretId: String(secret["id"]) } };
}

test.each(apis)("every operation of $door is answered as it is documented, and the answer is valid", async (api) => {
  const { createClient } = (await import(`${root}generated/${api.door}/index.js`)) as { createClient: CreateClient };
  const { mock, start, known } = await furnished();
  const calls = operationsOf(createClient({ fetch: mock.fetch, warn: () => undefined }));
  let answered = 0;
  for (const operation of readPlainSpec(`${root}spec/${api.spec}/openapi.yaml`)) {
    if (api.version !== null && headersAt(operation, api.version) === null) continue;
    mock.restore(start);
    const own = Object.entries(known).filter(([name]) => operation.path.includes(`{${name}}`));
    const parameters = { ...parametersFor(operation), ...Object.fromEntries(own) };
    const body = operation.id === "createGroup" ? { body: { name: "Another", orgId: known.orgId } } : {};
    // An address that is in the list already cannot be added once more.
    const entry = /create.*(AccessList|Whitelist)/.test(operation.id) ? { body: [{ ipAddress: "192.0.2.78" }] } : {};
    const outcome = await calls.get(operation.id)?.safe({ ...parameters, ...body, ...entry });
    const said = `${operation.id} ${JSON.stringify(outcome?.error ?? null)}`;
    const expected = refused[operation.id];
    if (expected === undefined) expect(outcome?.ok, said).toBe(true);
    else expect(outcome?.status, said).toBe(expected);
    answered += 1;
  }
  expect(answered).toBeGreaterThan(10);
});
