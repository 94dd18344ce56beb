export const orgRoles = [
    "ORG_OWNER",
    "ORG_MEMBER",
    "ORG_GROUP_CREATOR",
    "ORG_BILLING_ADMIN",
    "ORG_BILLING_READ_ONLY",
    "ORG_STREAM_PROCESSING_ADMIN",
    "ORG_READ_ONLY",
];
const atlasGroupRoles = [
    "GROUP_OWNER",
    "GROUP_READ_ONLY",
    "GROUP_DATA_ACCESS_ADMIN",
    "GROUP_DATA_ACCESS_READ_ONLY",
    "GROUP_DATA_ACCESS_READ_WRITE",
    "GROUP_CLUSTER_MANAGER",
    "GROUP_SEARCH_INDEX_EDITOR",
    "GROUP_STREAM_PROCESSING_OWNER",
    "GROUP_BACKUP_MANAGER",
    "GROUP_OBSERVABILITY_VIEWER",
    "GROUP_DATABASE_ACCESS_ADMIN",
    // The documentation contains only the display name of this role.
    "GROUP_ACCESS_MANAGER",
];
const cloudManagerGroupRoles = [
    "GROUP_AUTOMATION_ADMIN",
    "GROUP_BACKUP_ADMIN",
    "GROUP_MONITORING_ADMIN",
    "GROUP_OWNER",
    "GROUP_READ_ONLY",
    "GROUP_USER_ADMIN",
    "GROUP_DATA_ACCESS_ADMIN",
    "GROUP_DATA_ACCESS_READ_ONLY",
    "GROUP_DATA_ACCESS_READ_WRITE",
];
/** Returns an error for the first role that can't be assigned in an organization; null if all can. */
export function refuseOrgRoles(roles, { api, fail, orgId }) {
    const wrong = roles.find((role) => !orgRolesOf(api).includes(role));
    if (wrong === undefined)
        return null;
    if (isGroupRole(wrong))
        return fail("CANNOT_ADD_GROUP_ROLE");
    return orgRoles.includes(wrong) ? fail("INVALID_ROLE_FOR_ORG", wrong, orgId) : fail("INVALID_ENUM_VALUE", wrong);
}
/** Returns an error for the first role that can't be assigned in a project; null if all can. */
export function refuseGroupRoles(roles, { api, fail, groupId }) {
    const known = api === "cloud-manager" ? cloudManagerGroupRoles : atlasGroupRoles;
    const wrong = roles.find((role) => !known.includes(role));
    if (wrong === undefined)
        return null;
    if (orgRoles.includes(wrong))
        return fail("CANNOT_ADD_ORG_ROLE");
    return isGroupRole(wrong) ? fail("INVALID_ROLE_FOR_GROUP", wrong, groupId) : fail("INVALID_ENUM_VALUE", wrong);
}
function orgRolesOf(api) {
    return api === "cloud-manager" ? orgRoles.filter((role) => role !== "ORG_STREAM_PROCESSING_ADMIN") : orgRoles;
}
function isGroupRole(role) {
    return atlasGroupRoles.includes(role) || cloudManagerGroupRoles.includes(role);
}
/** The roles that suffice for each display name in the documentation. An organization's owner has access to everything in it. */
export const sufficient = {
    "Organization Owner": ["ORG_OWNER"],
    "Organization User Admin": ["ORG_OWNER"],
    "Organization Project Creator": ["ORG_OWNER", "ORG_GROUP_CREATOR"],
    "Organization Member": orgRoles,
    "Organization Read Only": orgRoles.filter((role) => role !== "ORG_MEMBER"),
    "Organization Billing Admin": ["ORG_OWNER", "ORG_BILLING_ADMIN"],
    "Project Owner": ["GROUP_OWNER"],
    "Project Access Manager": ["GROUP_OWNER", "GROUP_USER_ADMIN", "GROUP_ACCESS_MANAGER"],
    "Project User Admin": ["GROUP_OWNER", "GROUP_USER_ADMIN"],
    // Older documentation names this role as an alternative to the owner, but this API can't assign it.
    "Project Network Access Manager": ["GROUP_OWNER"],
};
/** Returns the roles of an account. */
export function grantsOf(account, state) {
    if (account?.entity == null)
        return [];
    const { resource, keys } = account.entity;
    const entity = state.get(resource, keys);
    return entity === null ? [] : grantsIn(entity);
}
/**
 * Returns the roles that an entity stores. An API key has role assignments. A service account has organization role
 * names, and project roles in a separate property.
 */
export function grantsIn({ value, keys }) {
    const [orgId = null] = keys;
    const roles = Array.isArray(value["roles"]) ? value["roles"] : [];
    const own = roles.map((role) => {
        if (typeof role === "string")
            return { roleName: role, orgId, groupId: null };
        const { roleName, orgId: org, groupId } = role;
        return { roleName: String(roleName), orgId: textOrNull(org), groupId: textOrNull(groupId) };
    });
    const projects = value["projectRoles"];
    const inProjects = typeof projects === "object" && projects !== null ? Object.entries(projects) : [];
    return [
        ...own,
        ...inProjects.flatMap(([groupId, names]) => names.map((roleName) => ({ roleName, orgId: null, groupId }))),
    ];
}
function textOrNull(value) {
    return typeof value === "string" ? value : null;
}
