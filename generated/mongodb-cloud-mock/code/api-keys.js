export const apiKeys = "orgs.apiKeys";
const mostPerOrg = 500;
/** Makes a key of an organization; null if it has as many as it may have. */
export function addApiKey({ state, source }, orgId, { desc, roles }) {
    if (state.list(apiKeys, [orgId]).length >= mostPerOrg)
        return null;
    const values = source(apiKeys);
    const id = values.hex(24);
    const value = { desc, id, privateKey: values.uuid(), publicKey: values.letters(8), roles: copies(roles) };
    return state.put(apiKeys, [orgId, id], value);
}
/** Changes what is given; the rest stays. */
export function changeApiKey(state, key, { desc, roles }) {
    return state.put(key.resource, key.keys, {
        ...key.value,
        ...(desc === undefined ? {} : { desc }),
        ...(roles === undefined ? {} : { roles: copies(roles) }),
    });
}
/** The key of a project's organization; null if there is none. Whether it is in the project does not matter. */
export function findApiKeyOf(state, groupId, apiUserId) {
    const orgId = orgOf(state, groupId);
    return orgId === null ? null : state.get(apiKeys, [orgId, apiUserId]);
}
/** Null for a project that is not there. */
export function orgOf(state, groupId) {
    const orgId = state.get("groups", [groupId])?.value["orgId"];
    return typeof orgId === "string" ? orgId : null;
}
/** The order of all lists of keys. */
export function byPublicKey(left, right) {
    const [own, other] = [left.value["publicKey"], right.value["publicKey"]];
    return typeof own === "string" && typeof other === "string" && own < other ? -1 : 1;
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
/** A key's roles with those in the organization replaced. */
export function withOrgRoles(key, orgId, names) {
    return [...inOrg(orgId, names), ...assignmentsOf(key).filter((role) => role.orgId === undefined)];
}
/** A key's roles with those in one project replaced. */
export function withGroupRoles(key, groupId, names) {
    return [...assignmentsOf(key).filter((role) => role.groupId !== groupId), ...inGroup(groupId, names)];
}
/** What behaviours have put there, and the seed. */
function assignmentsOf({ value }) {
    return Array.isArray(value["roles"]) ? value["roles"] : [];
}
function copies(roles) {
    return roles.map((role) => ({ ...role }));
}
