/**
 * A program that uses the packages as a README would show it. The tests run it as an ES module and as CommonJS, and compile it
 * with common compiler settings.
 * @module
 */
import { createClient, digest, ResponseError } from "@almanac/atlas/2024-08-05";
import { connect } from "@almanac/atlas/2024-08-05/connect";
import { createOrgApiKey, getOrgApiKey, listOrgApiKeys } from "@almanac/atlas/2024-08-05/programmatic-api-keys";
import type { ApiKeyUserDetails, CreateOrgApiKeyBody } from "@almanac/atlas/2024-08-05";
import { createClient as createNewest } from "@almanac/atlas";
import { createClient as createFirst } from "@almanac/atlas-v1";
import { createClient as createManager } from "@almanac/cloud-manager";
import { ResponseError as RuntimeError } from "@almanac/client";

const orgId = "65aa0000000000000000000a";
const apiUserId = "65aa0000000000000000000c";

/** Calls a server in all possible ways and returns the results. */
export async function main(server: string): Promise<unknown> {
  const auth = digest({ publicKey: "public", privateKey: "private" });
  const first = createFirst({ server, auth });
  const manager = createManager({ server, auth });
  return {
    facade: await useFacade(server, auth),
    functions: await useFunctions(server, auth),
    newest: createNewest().organizationUsers.getOrgUser.id,
    isOneError: ResponseError === RuntimeError,
    atlasV1: (await first.programmaticApiKeys.getOrgApiKey.safe({ orgId, apiUserId })).status,
    cloudManager: (await manager.programmaticApiKeys.listOrgApiKeys.all({ orgId }).toArray()).map(
      ({ publicKey }) => publicKey,
    ),
  };
}

async function useFacade(server: string, auth: ReturnType<typeof digest>): Promise<unknown> {
  const atlas = createClient({ server, auth });
  const key = await atlas.programmaticApiKeys.createOrgApiKey({ orgId, body: { desc: "ci", roles: ["ORG_MEMBER"] } });

  const listed: string[] = [];
  for await (const each of atlas.programmaticApiKeys.listOrgApiKeys.all({ orgId })) listed.push(each.publicKey);

  const outcome = await atlas.programmaticApiKeys.getOrgApiKey.safe({ orgId, apiUserId });
  const missing = outcome.status === 404 ? outcome.error.errorCode : outcome.status;
  return { created: key.desc, roles: key.roles.map(({ roleName }) => roleName), listed, missing };
}

async function useFunctions(server: string, auth: ReturnType<typeof digest>): Promise<unknown> {
  const connection = connect({ server, auth });
  const body: CreateOrgApiKeyBody = { desc: "tree-shaken", roles: ["ORG_OWNER", "ORG_READ_ONLY"] };
  const key: ApiKeyUserDetails = await createOrgApiKey(
    connection,
    { orgId, body },
    { signal: AbortSignal.timeout(9_999) },
  );
  const pages = listOrgApiKeys.all(connection, { orgId, itemsPerPage: 2 }, { signal: new AbortController().signal });

  const aborted = AbortSignal.abort(new Error("No longer wanted."));
  const reason = await createOrgApiKey(connection, { orgId, body }, { signal: aborted }).catch(String);
  const error: unknown = await getOrgApiKey(connection, { orgId, apiUserId }).catch((caught: unknown) => caught);
  return {
    created: key.desc,
    listed: (await pages.toArray({ limit: 3 })).map(({ publicKey }) => publicKey),
    reason,
    error: error instanceof ResponseError ? [error.status, error.errorCode, error.operation] : error,
  };
}
