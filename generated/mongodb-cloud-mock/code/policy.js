import { listCode } from "./access-lists.js";
import { isInBlock } from "./addresses.js";
import { grantsOf, sufficient } from "./roles.js";
export { explain } from "./explain.js";
/** The access list resource for each kind of account. */
const lists = {
    "orgs.apiKeys": "orgs.apiKeys.accessList",
    "orgs.serviceAccounts": "orgs.serviceAccounts.accessList",
};
/**
 * Rejects addresses that aren't on the account's access list. If the list is empty, rejects all addresses only if the
 * organization requires a list.
 */
export const admit = ({ api, caller, address, state, now, fail }) => {
    if (caller?.entity == null)
        return null;
    const { resource, keys } = caller.entity;
    const entries = state.list(lists[resource] ?? "", keys);
    const entry = entries.find((each) => holds(each, address));
    if (entry !== undefined) {
        state.put(entry.resource, entry.keys, { ...entry.value, ...usedFrom(entry, address, now) });
        return null;
    }
    if (entries.length > 0)
        return fail(listCode(api, "IP_ADDRESS_NOT_ON_ACCESS_LIST"), address);
    const settings = state.get("orgs.settings", [keys[0] ?? "", "-"]);
    if (settings?.value["apiAccessListRequired"] !== true)
        return null;
    return fail(listCode(api, "ORG_REQUIRES_ACCESS_LIST"), address);
};
/** Returns the usage properties of an entry after a request. Their names differ between API keys and service accounts. */
function usedFrom({ value }, address, now) {
    const { count, requestCount } = value;
    if (typeof count === "number")
        return { count: count + 1, lastUsed: now, lastUsedAddress: address };
    return typeof requestCount === "number"
        ? { requestCount: requestCount + 1, lastUsedAt: now, lastUsedAddress: address }
        : {};
}
function holds({ value }, address) {
    const block = value["cidrBlock"] ?? value["ipAddress"];
    return typeof block === "string" && isInBlock(address, block);
}
/** The roles required by operations for which Cloud Manager documents none. */
const undocumentedRoles = {
    createGroupApiKey: ["Project User Admin"],
    updateGroupApiKeyRoles: ["Project User Admin"],
    removeGroupApiKey: ["Project User Admin"],
};
const apiKeyLists = /OrgApiKey(AccessList|Whitelist)Entr(y|ies)$/;
/** Checks the caller's roles. Insufficient roles result in a 401 without a challenge, because the credential is valid. */
export const authorize = (call) => {
    const { api, caller, operation, path, state, fail } = call;
    if (caller === null || operation === null)
        return null;
    const grants = grantsOf(caller, state);
    const roles = call.roles.length > 0 ? call.roles : (undocumentedRoles[operation] ?? []);
    const { orgId, groupId, apiUserId } = path;
    if (groupId !== undefined && state.get("groups", [groupId]) !== null) {
        const org = state.get("groups", [groupId])?.value["orgId"];
        if (!grants.some((grant) => grant.groupId === groupId || grant.orgId === org))
            return fail("USER_CANNOT_ACCESS_GROUP");
        return mayInGroup(grants, { roles, groupId, org }) ? null : fail("USER_UNAUTHORIZED");
    }
    if (orgId !== undefined && state.get("orgs", [orgId]) !== null) {
        if (!belongsTo(caller, orgId, grants, state))
            return fail("USER_CANNOT_ACCESS_ORG");
        // In Atlas, only the key itself and user admins have access to the key's access list (observed, although
        // the documentation says otherwise). In Cloud Manager, every member can read access lists.
        if (api !== "cloud-manager" && apiKeyLists.test(operation)) {
            const isOwn = caller.entity?.keys.at(-1) === apiUserId;
            const isAdmin = mayInOrg(grants, ["Organization User Admin"], orgId);
            return isOwn || isAdmin ? null : fail(listCode(api, "API_KEY_ACCESS_LIST_ACCESS_DENIED"));
        }
        if (mayInOrg(grants, roles, orgId))
            return null;
        return roles.includes("Organization Owner") ? fail("NOT_ORG_OWNER", orgId) : fail("USER_UNAUTHORIZED");
    }
    // If the path contains no organization or project, a role in any organization suffices. If the path contains one that
    // doesn't exist, the request results in a 404 later.
    return null;
};
function belongsTo({ entity }, orgId, grants, state) {
    const isOwn = entity !== null && entity.keys[0] === orgId;
    return (isOwn || grants.some(({ groupId }) => groupId !== null && state.get("groups", [groupId])?.value["orgId"] === orgId));
}
function mayInOrg(grants, roles, orgId) {
    const names = grants.filter((grant) => grant.orgId === orgId).map(({ roleName }) => roleName);
    if (names.includes("ORG_OWNER"))
        return true;
    return roles.length === 0 || roles.some((role) => (sufficient[role] ?? names).some((name) => names.includes(name)));
}
/** Whether the caller can perform an operation in a project. Every project role includes read access to the project. */
function mayInGroup(grants, { roles, groupId, org }) {
    if (grants.some((grant) => grant.orgId === org && grant.roleName === "ORG_OWNER"))
        return true;
    const names = grants.filter((grant) => grant.groupId === groupId).map(({ roleName }) => roleName);
    if (roles.length === 0)
        return true;
    return roles.some((role) => {
        const accepted = sufficient[role];
        const inOrg = grants.filter((grant) => grant.orgId === org).map(({ roleName }) => roleName);
        if (role.startsWith("Organization"))
            return (accepted ?? []).some((name) => inOrg.includes(name));
        // Read access to the organization includes read access to its projects.
        if (role === "Project Read Only" && inOrg.includes("ORG_READ_ONLY"))
            return true;
        return accepted === undefined ? names.length > 0 : accepted.some((name) => names.includes(name));
    });
}
