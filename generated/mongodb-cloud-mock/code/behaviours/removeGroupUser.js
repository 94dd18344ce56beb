import { orgOf } from "../api-keys.js";
import { findGroupUser, missingGroupUser } from "../group-users.js";
import { showsAppUsers, users, withRolesInGroup } from "../users.js";
/**
 * Removes the user from the project. The user remains in the organization. Version 2023-01-01 finds only active
 * users.
 */
export const removeGroupUser = (call) => {
    const { groupId, userId } = call.path;
    const user = findGroupUser(call);
    if (user === null || (showsAppUsers(call) && user["orgMembershipStatus"] !== "ACTIVE"))
        return missingGroupUser(call);
    call.state.put(users, [orgOf(call.state, groupId) ?? "", userId], withRolesInGroup(user, groupId, []));
    return call.reply();
};
