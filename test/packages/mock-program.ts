/**
 * A program that uses a mock and the client of its API as READMEs would show it. The tests run it as an ES module and as
 * CommonJS, and compile it with common compiler settings.
 * @module
 */
import { createClient, digest, serviceAccount } from "@almanac/atlas/2024-08-05";
import { createMock, type Credentials, type Ids, type OperationName } from "@almanac/mongodb-cloud-mock";

type Client = ReturnType<typeof createClient>;

/** Calls a mock in all ways that need no other package, and returns the results. */
export async function main(): Promise<unknown> {
  const mock = createMock({ seed: 7 });
  const { owner, serviceAccount: account }: Credentials = mock.credentials;
  const auths = { digest: digest(owner), serviceAccount: serviceAccount(account) };
  const listening = await mock.listen({ port: 0 });
  const { url: server } = listening;
  try {
    return {
      fetchByDigest: await useKeys(createClient({ auth: auths.digest, fetch: mock.fetch }), mock.ids),
      fetchByToken: await useKeys(createClient({ auth: auths.serviceAccount, fetch: mock.fetch }), mock.ids),
      serverByDigest: await useKeys(createClient({ auth: digest(owner), server }), mock.ids),
      serverByToken: await useKeys(createClient({ auth: serviceAccount(account), server }), mock.ids),
      controlled: await control(),
    };
  } finally {
    await listening.close();
  }
}

async function useKeys(atlas: Client, { orgId }: Ids): Promise<unknown> {
  const { createOrgApiKey, listOrgApiKeys, getOrgApiKey, deleteOrgApiKey } = atlas.programmaticApiKeys;
  const { id: apiUserId } = await createOrgApiKey({ orgId, body: { desc: "ci", roles: ["ORG_MEMBER"] } });
  const listed = await listOrgApiKeys.all({ orgId, itemsPerPage: 2 }).toArray();
  const { desc } = await getOrgApiKey({ orgId, apiUserId });
  const { status: deleted } = await deleteOrgApiKey.safe({ orgId, apiUserId });
  const outcome = await getOrgApiKey.safe({ orgId, apiUserId });
  const missing = outcome.status === 404 ? outcome.error.errorCode : outcome.status;
  return { listed: listed.map((key) => key.desc).sort(), desc, deleted, missing };
}

async function control(): Promise<unknown> {
  const mock = createMock({ seed: 7 });
  const { orgId } = mock.ids;
  const atlas = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
  const { createOrgApiKey, listOrgApiKeys } = atlas.programmaticApiKeys;
  const body = { desc: "ci", roles: ["ORG_MEMBER" as const] };
  const count = async (): Promise<number> => (await listOrgApiKeys.all({ orgId }).toArray()).length;

  const name: OperationName = "createOrgApiKey";
  mock.fail(name, { status: 429, retryAfter: 2, times: 1 });
  const outcome = await createOrgApiKey.safe({ orgId, body });
  const refused = [outcome.status, outcome.response.headers.get("retry-after"), mock.pendingFaults().length];

  const before = mock.clock.now();
  mock.clock.advance("1h");
  const hours = (mock.clock.now() - before) / 3_600_000;
  const empty = mock.snapshot();
  await createOrgApiKey({ orgId, body });
  const counts = [await count()];
  mock.restore(empty);
  counts.push(await count());

  mock.on("listOrgApiKeys", ({ fail }) => fail("ORG_NOT_FOUND", orgId));
  const byHand = (await listOrgApiKeys.safe({ orgId })).status;
  mock.reset();
  counts.push(await count());
  return { refused, hours, counts, byHand, isBack: mock.clock.now() === before };
}
