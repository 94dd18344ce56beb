import { selfOf, textIn } from "./organizations.js";
export const users = "orgs.users";
/**
 * Returns the users of an organization as the newest version shows them. Expired invitations have the status
 * `INVITATION_EXPIRED`, and roles in deleted projects are omitted.
 */
export function usersOf(state, orgId, now) {
    return state.list(users, [orgId]).map(({ value }) => {
        const until = value["invitationExpiresAt"];
        const isExpired = value["orgMembershipStatus"] === "PENDING" && typeof until === "string" && until <= now;
        const { orgRoles, groupRoleAssignments } = rolesOf(value);
        const existing = groupRoleAssignments.filter(({ groupId }) => state.get("groups", [groupId]) !== null);
        const roles = { orgRoles, groupRoleAssignments: existing.map((each) => ({ ...each })) };
        return { ...value, roles, ...(isExpired ? { orgMembershipStatus: "INVITATION_EXPIRED" } : {}) };
    });
}
function rolesOf(user) {
    // Only the seed writes this property, so its type is known.
    return user["roles"];
}
/** Whether a user has one of the requested statuses. Default: active or pending. */
export function hasStatus(user, statuses) {
    const requested = statuses === undefined || statuses.length === 0 ? ["ACTIVE", "PENDING"] : statuses;
    return requested.includes(textIn(user, "orgMembershipStatus"));
}
/**
 * Converts an active user to the form that version 2023-01-01 returns: with one list of roles, a second copy of the
 * email address, and a link.
 */
export function toAppUser(user, orgId, { state, show }) {
    const { orgRoles, groupRoleAssignments } = rolesOf(user);
    const org = state.get("orgs", [orgId]);
    const base = org === null ? "" : selfOf(show(org)).replace(/\/orgs\/.*$/, "");
    return {
        ...user,
        emailAddress: user["username"] ?? null,
        links: [{ href: `${base}/users/${textIn(user, "id")}`, rel: "self" }],
        roles: [
            ...orgRoles.map((roleName) => ({ orgId, roleName })),
            ...groupRoleAssignments.flatMap(({ groupId, groupRoles }) => groupRoles.map((roleName) => ({ groupId, roleName }))),
        ],
    };
}
