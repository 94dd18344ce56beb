import { hasStatus, toAppUser, usersOf } from "../users.js";
/** Lists the organization's users. Version 2023-01-01 lists only active users and has no filters. */
export const listOrgUsers = (call) => {
    const { path, query, version, state, now, notFound, replyList } = call;
    const { username, orgMembershipStatus: status, orgMembershipStatuses } = query;
    if (state.get("orgs", [path.orgId]) === null)
        return notFound("orgs", path.orgId);
    const users = usersOf(state, path.orgId, now);
    if (version !== null && version < "2025-02-19")
        return replyList(users.filter((user) => hasStatus(user, ["ACTIVE"])).map((user) => toAppUser(user, path.orgId, call)));
    const statuses = orgMembershipStatuses ?? (status === undefined ? undefined : [status]);
    return replyList(users.filter((user) => hasStatus(user, statuses) && (username === undefined || user["username"] === username)));
};
