import { listCode } from "./access-lists.js";
import { isInBlock } from "./addresses.js";
import { grantsOf, sufficient } from "./roles.js";
export { explain } from "./explain.js";
/** Where the access list of each kind of account stands. */
const lists = {
    "orgs.apiKeys": "orgs.apiKeys.accessList",
    "orgs.serviceAccounts": "orgs.serviceAccounts.accessList",
};
/** As soon as an account has an access list, only its addresses pass; an organization may ask for a list. */
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
/** What an entry says of its use: those of keys and those of service accounts have their own names for it. */
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
/** What Cloud Manager says no roles of. */
const undocumented = {
    createGroupApiKey: ["Project User Admin"],
    updateGroupApiKeyRoles: ["Project User Admin"],
    removeGroupApiKey: ["Project User Admin"],
};
const apiKeyLists = /OrgApiKey(AccessList|Whitelist)Entr(y|ies)$/;
/** A role too weak is a 401 here, and has no challenge: the credential is right. */
export const authorize = (call) => {
    const { api, caller, operation, path, state, fail } = call;
    if (caller === null || operation === null)
        return null;
    const grants = grantsOf(caller, state);
    const roles = call.roles.length > 0 ? call.roles : (undocumented[operation] ?? []);
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
        // Seen in Atlas, whatever its document says; Cloud Manager's shows them to every member.
        if (api !== "cloud-manager" && apiKeyLists.test(operation)) {
            const isOwn = caller.entity?.keys.at(-1) === apiUserId;
            const isAdmin = mayInOrg(grants, ["Organization User Admin"], orgId);
            return isOwn || isAdmin ? null : fail(listCode(api, "API_KEY_ACCESS_LIST_ACCESS_DENIED"));
        }
        return mayInOrg(grants, roles, orgId)
            ? null
            : fail(roles.includes("Organization Owner") ? "NOT_ORG_OWNER" : "USER_UNAUTHORIZED");
    }
    // What is in no organization and no project asks for a role anywhere, and what is not there is not found later.
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
/** Every role in a project reads it. */
function mayInGroup(grants, { roles, groupId, org }) {
    if (grants.some((grant) => grant.orgId === org && grant.roleName === "ORG_OWNER"))
        return true;
    const names = grants.filter((grant) => grant.groupId === groupId).map(({ roleName }) => roleName);
    if (roles.length === 0)
        return true;
    return roles.some((role) => {
        const wanted = sufficient[role];
        const inOrg = grants.filter((grant) => grant.orgId === org).map(({ roleName }) => roleName);
        if (role.startsWith("Organization"))
            return (wanted ?? []).some((name) => inOrg.includes(name));
        // Who may read the organization may read its projects.
        if (role === "Project Read Only" && inOrg.includes("ORG_READ_ONLY"))
            return true;
        return wanted === undefined ? names.length > 0 : wanted.some((name) => names.includes(name));
    });
}
