import { apiKeys } from "./api-keys.js";
/** The commit of the service. The value is invented. */
export const build = "0123456789abcdef0123456789abcdef01234567";
export const linkToSelf = { href: "https://cloud.mongodb.com/api/atlas/v2", rel: "self" };
/** Returns the calling API key as the system status shows it; null for other credentials. */
export function showCaller(caller, state) {
    if (caller?.entity?.resource !== apiKeys)
        return null;
    const { keys } = caller.entity;
    const value = state.get(apiKeys, keys)?.value ?? {};
    const accessList = state
        .list(`${apiKeys}.accessList`, keys)
        .map((entry) => ({ cidrBlock: entry.value["cidrBlock"] ?? null, ipAddress: entry.value["ipAddress"] ?? null }));
    return { ...value, accessList };
}
