import { apiKeys } from "./api-keys.js";
import type { Account, Entity, State } from "./types.js";

/** The commit of a service that was never built. */
export const build = "0123456789abcdef0123456789abcdef01234567";

export const linkToSelf = { href: "https://cloud.mongodb.com/api/atlas/v2", rel: "self" } as const;

/** The API key that asks, as the status of the system shows it; null for other credentials. */
export function showCaller(caller: Account | null, state: State): Entity["value"] | null {
  if (caller?.entity?.resource !== apiKeys) return null;
  const { keys } = caller.entity;
  const value = state.get(apiKeys, keys)?.value ?? {};
  const accessList = state
    .list(`${apiKeys}.accessList`, keys)
    .map((entry) => ({ cidrBlock: entry.value["cidrBlock"] ?? null, ipAddress: entry.value["ipAddress"] ?? null }));
  return { ...value, accessList };
}
