import { filterUsers, showsAppUsers, toAppUser, usersOf } from "../users.js";
/** Lists the organization's users. Version 2023-01-01 and Atlas v1.0 list only active users and have no filters. */
export const listOrgUsers = (call) => {
    const { path, query, state, now, notFound, replyList } = call;
    if (state.get("orgs", [path.orgId]) === null)
        return notFound("orgs", path.orgId);
    const users = usersOf(state, path.orgId, now);
    if (!showsAppUsers(call))
        return replyList(filterUsers(users, query));
    const active = filterUsers(users, { orgMembershipStatuses: ["ACTIVE"] });
    return replyList(active.map((user) => toAppUser(user, path.orgId, call)));
};
