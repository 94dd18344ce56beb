export const apiKeys = "orgs.apiKeys";
/** The documented limit. */
export const maxPerOrg = 500;
/** Creates an API key in an organization. Returns null if the organization already has the maximum number of keys. */
export function addApiKey({ state, source }, orgId, { desc, roles }) {
    if (state.list(apiKeys, [orgId]).length >= maxPerOrg)
        return null;
    const values = source(apiKeys);
    const id = values.hex(24);
    const value = { desc, id, privateKey: values.uuid(), publicKey: values.letters(8), roles: copies(roles) };
    return state.put(apiKeys, [orgId, id], value);
}
/** Changes the specified properties of a key. */
export function changeApiKey(state, key, { desc, roles }) {
    return state.put(key.resource, key.keys, {
        ...key.value,
        ...(desc === undefined ? {} : { desc }),
        ...(roles === undefined ? {} : { roles: copies(roles) }),
    });
}
/** Finds a key in a project's organization, even if the key isn't assigned to the project. */
export function findApiKeyOf(state, groupId, apiUserId) {
    const orgId = orgOf(state, groupId);
    return orgId === null ? null : state.get(apiKeys, [orgId, apiUserId]);
}
/** Returns the organization of a project; null if the project doesn't exist. */
export function orgOf(state, groupId) {
    const orgId = state.get("groups", [groupId])?.value["orgId"];
    return typeof orgId === "string" ? orgId : null;
}
/** Compares two keys by public key. All lists of keys are sorted in this order. */
export function byPublicKey(left, right) {
    const [first, second] = [left.value["publicKey"], right.value["publicKey"]];
    return typeof first === "string" && typeof second === "string" && first < second ? -1 : 1;
}
export function isInGroup(key, groupId) {
    return assignmentsOf(key).some((role) => role.groupId === groupId);
}
export function inOrg(orgId, names) {
    return [...new Set(names)].map((roleName) => ({ orgId, roleName }));
}
export function inGroup(groupId, names) {
    return [...new Set(names)].map((roleName) => ({ groupId, roleName }));
}
/** Returns a key's role assignments with its roles in the organization replaced. */
export function withOrgRoles(key, orgId, names) {
    return [...inOrg(orgId, names), ...assignmentsOf(key).filter((role) => role.orgId === undefined)];
}
/** Returns a key's role assignments with its roles in one project replaced. */
export function withGroupRoles(key, groupId, names) {
    return [...assignmentsOf(key).filter((role) => role.groupId !== groupId), ...inGroup(groupId, names)];
}
/** Returns a key's role assignments. The cast is safe, because only behaviors and the seed write them. */
function assignmentsOf({ value }) {
    return Array.isArray(value["roles"]) ? value["roles"] : [];
}
function copies(roles) {
    return roles.map((role) => ({ ...role }));
}
