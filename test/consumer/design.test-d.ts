import { expectTypeOf } from "vitest";
import type * as atlas20230101 from "@almanac/atlas/2023-01-01";
import type { AvailableFrom } from "@almanac/client/codegen/v2";
import {
  createClient,
  digest,
  ResponseError,
  serviceAccount,
  type ApiError,
  type ApiKeyUserDetails,
  type ErrorCode,
} from "@almanac/atlas/2024-08-05";
import { connect } from "@almanac/atlas/2024-08-05/connect";
import { createOrgApiKey, listOrgApiKeys } from "@almanac/atlas/2024-08-05/programmatic-api-keys";
import { createClient as createNewest } from "@almanac/atlas";
import { createClient as createCloudManager } from "@almanac/cloud-manager";

const publicKey = "kqzvbtha";
const privateKey = (): Promise<string> => Promise.resolve("from a vault");
const orgId = "65aa0000000000000000000a";
const apiUserId = "65aa00000000000000000001";

/** The intended use of a client. The compiler checks it; it is never run. */
export async function asDesigned(): Promise<void> {
  const atlas = createClient({ auth: digest({ publicKey, privateKey }) });
  createClient({ auth: serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: async () => privateKey() }) });
  const key = await atlas.programmaticApiKeys.createOrgApiKey({ orgId, body: { desc: "ci", roles: ["ORG_MEMBER"] } });
  expectTypeOf(key).toEqualTypeOf<ApiKeyUserDetails>();
  for await (const each of atlas.programmaticApiKeys.listOrgApiKeys.all({ orgId })) console.log(each.publicKey);

  const outcome = await atlas.programmaticApiKeys.getOrgApiKey.safe({ orgId, apiUserId });
  if (outcome.status === 404) expectTypeOf(outcome.error.errorCode).toEqualTypeOf<ErrorCode>();
  if (outcome.ok) expectTypeOf(outcome.data).toEqualTypeOf<ApiKeyUserDetails>();
  // @ts-expect-error -- the document doesn't declare 418
  if (outcome.status === 418) console.log(outcome);

  const connection = connect({ auth: digest({ publicKey, privateKey }) });
  await createOrgApiKey(
    connection,
    { orgId, body: { desc: "ci", roles: ["ORG_OWNER"] } },
    { signal: AbortSignal.timeout(1000) },
  );
  const some = await listOrgApiKeys.all(connection, { orgId }).toArray({ limit: 3 });
  expectTypeOf(some).toEqualTypeOf<ApiKeyUserDetails[]>();

  try {
    await atlas.programmaticApiKeys.deleteOrgApiKey({ orgId, apiUserId });
  } catch (error) {
    if (atlas.programmaticApiKeys.deleteOrgApiKey.isError(error) && error.is(404)) {
      expectTypeOf(error.body).toEqualTypeOf<ApiError>();
      if (error.errorCode === "API_KEY_NOT_FOUND") console.log("gone already");
    }
    if (error instanceof ResponseError) console.log(error.status, error.errorCode, error.requestId);
  }
}

/** Mistakes that must not compile. */
export function rejectedByCompiler(): void {
  const atlas = createClient();
  // @ts-expect-error -- the role is unknown
  void atlas.programmaticApiKeys.createOrgApiKey({ orgId, body: { desc: "ci", roles: ["ORG_KING"] } });
  // @ts-expect-error -- a path parameter is missing
  void atlas.programmaticApiKeys.getOrgApiKey({ orgId });
  // @ts-expect-error -- the service generates the id
  void atlas.programmaticApiKeys.createOrgApiKey({ orgId, body: { id: "x", desc: "ci", roles: ["ORG_OWNER"] } });
  // @ts-expect-error -- an envelope would change the type of the response
  void atlas.programmaticApiKeys.getOrgApiKey({ orgId, apiUserId, envelope: true });
  // @ts-expect-error -- Cloud Manager has no addGroupApiKey, because it assigns keys with PATCH
  expectTypeOf(createCloudManager().programmaticApiKeys.addGroupApiKey).toBeAny();
  expectTypeOf<atlas20230101.Client["serviceAccounts"]>().toEqualTypeOf<AvailableFrom<"2024-08-05">>();
  expectTypeOf(createNewest().organizationUsers).toHaveProperty("getOrgUser");
  expectTypeOf<(typeof atlas.organizationUsers)["getOrgUser"]>().toEqualTypeOf<AvailableFrom<"2025-02-19">>();
}

/** In an open enumeration, editors complete the known values, and other values are allowed. */
export function acceptsUnknownRoles(role: NonNullable<ApiKeyUserDetails["roles"]>[number]["roleName"]): string {
  expectTypeOf<string>().toExtend<typeof role>();
  return role === "ORG_OWNER" || role === "GROUP_OWNER" ? "an owner" : role;
}

/** Optional parameters, options and properties of bodies may be undefined, also under `exactOptionalPropertyTypes`, which this project sets. */
export async function withUndefined(maybe: { page: number | undefined; trace: string | undefined }): Promise<void> {
  const atlas = createClient({ auth: undefined, server: undefined, headers: { "x-trace": maybe.trace } });
  const options = { signal: undefined, headers: { "x-trace": maybe.trace }, retries: undefined, fetch: undefined };
  await atlas.programmaticApiKeys.listOrgApiKeys({ orgId, pageNum: maybe.page }, options);
  await atlas.programmaticApiKeys.listOrgApiKeys.all({ orgId, pageNum: maybe.page }).toArray({ limit: maybe.page });
  await atlas.programmaticApiKeys.updateOrgApiKey({ orgId, apiUserId, body: { desc: maybe.trace, roles: undefined } });
  await atlas.programmaticApiKeys.getOrgApiKey(
    { orgId, apiUserId },
    { fetchOptions: { cache: "no-store", next: { revalidate: 60 } } },
  );
}

// @ts-expect-error -- a type that only responses contain stays exact
export const received: Pick<ApiKeyUserDetails, "desc"> = { desc: undefined };
