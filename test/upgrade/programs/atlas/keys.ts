import * as keys from "@acme/atlas/2023-01-01/programmatic-api-keys";
import type { Client } from "@acme/atlas/2023-01-01";
import { usersOf } from "./users.js";

type Create = Parameters<Client["programmaticApiKeys"]["createOrgApiKey"]>[0];

export const bodyFor = (desc: string, roles: Create["body"]["roles"]): keys.CreateOrgApiKeyBody => ({ desc, roles });

export async function replaceKey({ programmaticApiKeys }: Client, orgId: string, apiUserId: string): Promise<string> {
  const { desc = "", id } = await programmaticApiKeys.getOrgApiKey({ orgId, apiUserId });
  const users = await usersOf(orgId);
  const created = await programmaticApiKeys.createOrgApiKey({ orgId, body: bodyFor(`${desc} ${users.size}`, ["ORG_MEMBER"]) });
  const deleted = await programmaticApiKeys.deleteOrgApiKey.safe({ orgId, apiUserId: id ?? apiUserId });
  if (!deleted.ok && deleted.status !== 404) throw new Error(`Not deleted: ${deleted.status}`);
  return created.id ?? "";
}

export { createOrgApiKey as create, type CreateOrgApiKeyParameters } from "@acme/atlas/2023-01-01/programmatic-api-keys";
