/**
 * A web page that uses a client with a mock in the page, and with a mock server at the page's own origin.
 * @module
 */
import { createClient, digest, serviceAccount } from "@almanac/atlas/2024-08-05";
import { createMock, type Credentials } from "@almanac/mongodb-cloud-mock";

type Client = ReturnType<typeof createClient>;

const mock = createMock({ seed: 7 });

/** Calls both mocks and returns the results. They have the same seed, and therefore the same credentials. */
export async function main(server: string): Promise<unknown> {
  const { owner, serviceAccount: account }: Credentials = mock.credentials;
  return {
    inPageByDigest: await useKeys(createClient({ auth: digest(owner), fetch: mock.fetch })),
    inPageByToken: await useKeys(createClient({ auth: serviceAccount(account), fetch: mock.fetch })),
    serverByDigest: await useKeys(createClient({ auth: digest(owner), server })),
    serverByToken: await useKeys(createClient({ auth: serviceAccount(account), server })),
  };
}

async function useKeys(atlas: Client): Promise<unknown> {
  const { orgId } = mock.ids;
  const { createOrgApiKey, listOrgApiKeys, getOrgApiKey, deleteOrgApiKey } = atlas.programmaticApiKeys;
  const { id: apiUserId } = await createOrgApiKey({ orgId, body: { desc: "Grüße", roles: ["ORG_MEMBER"] } });
  const listed = await listOrgApiKeys.all({ orgId, itemsPerPage: 2 }).toArray();
  await deleteOrgApiKey({ orgId, apiUserId });
  const outcome = await getOrgApiKey.safe({ orgId, apiUserId });
  return [listed.map(({ desc }) => desc).sort(), outcome.status];
}
