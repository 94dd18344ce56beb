import { orgOf } from "./api-keys.js";
import { textIn } from "./organizations.js";
import { refuseGroupRoles } from "./roles.js";
import { groupRolesOf, toGroupUser, users, usersOf, withRolesInGroup } from "./users.js";
/** The documented lifetime of an invitation. */
const invitationDays = 30;
const millisecondsPerDay = 86_400_000;
/** Finds a user who has a role in the project. */
export function findGroupUser({ path, state, now }) {
    const found = usersOf(state, orgOf(state, path.groupId) ?? "", now).find(({ id }) => id === path.userId);
    return found !== undefined && groupRolesOf(found, path.groupId).length > 0 ? found : null;
}
/** Returns the error for a user who isn't in the project, or doesn't exist at all. */
export function missingGroupUser({ path, state, now, fail }) {
    const { groupId, userId } = path;
    const exists = usersOf(state, orgOf(state, groupId) ?? "", now).some(({ id }) => id === userId);
    return exists ? fail("USER_NOT_IN_GROUP", userId, groupId) : fail("USER_NOT_FOUND", userId);
}
/** Changes a user's roles in the project. Responds with the user as returned by `toGroupUser`. */
export function changeGroupRoles(call, change) {
    const { api, body, path, state, fail, reply } = call;
    const user = findGroupUser(call);
    if (user === null)
        return missingGroupUser(call);
    const refusal = refuseGroupRoles([body.groupRole], { api, fail, groupId: path.groupId });
    if (refusal !== null)
        return refusal;
    const roles = change(groupRolesOf(user, path.groupId), body.groupRole);
    if (roles.length === 0)
        return fail("CANNOT_REMOVE_ALL_USER_ROLES");
    const changed = withRolesInGroup(user, path.groupId, roles);
    state.put(users, [orgOf(state, path.groupId) ?? "", path.userId], changed);
    return reply(toGroupUser(changed, path.groupId));
}
/**
 * Gives roles in the project to a user of the organization. Invites anyone else to the project, and to the organization
 * as a member. Replaces an invitation that has expired or was declined.
 */
export function addGroupUser(call) {
    const { api, body, path, state, now, fail, reply } = call;
    const { groupId } = path;
    const orgId = orgOf(state, groupId) ?? "";
    const refusal = refuseGroupRoles(body.roles, { api, fail, groupId });
    if (refusal !== null)
        return refusal;
    const known = usersOf(state, orgId, now).find(({ username }) => username === body.username);
    const isCurrent = known !== undefined && ["ACTIVE", "PENDING"].includes(textIn(known, "orgMembershipStatus"));
    if (isCurrent && groupRolesOf(known, groupId).length > 0)
        return fail("USER_ALREADY_EXISTS", body.username);
    if (known !== undefined && !isCurrent)
        state.remove(users, [orgId, textIn(known, "id")]);
    const user = withRolesInGroup(isCurrent ? known : invitation(call, body.username), groupId, body.roles);
    state.put(users, [orgId, textIn(user, "id")], user);
    return reply(toGroupUser(user, groupId), { status: 201 });
}
function invitation({ source, now }, username) {
    const expires = new Date(Date.parse(now) + invitationDays * millisecondsPerDay).toISOString().replace(/\.\d+Z$/, "Z");
    return {
        id: source(users).hex(24),
        invitationCreatedAt: now,
        invitationExpiresAt: expires,
        // The user who sent the invitation. The service's value for API keys and service accounts is unknown.
        inviterUsername: "api@example.com",
        orgMembershipStatus: "PENDING",
        roles: { groupRoleAssignments: [], orgRoles: ["ORG_MEMBER"] },
        teamIds: [],
        username,
    };
}
