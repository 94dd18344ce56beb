import { hasStatus, usersOf } from "../users.js";
export const getOrgUser = ({ path, query, state, now, fail, notFound, reply }) => {
    if (state.get("orgs", [path.orgId]) === null)
        return notFound("orgs", path.orgId);
    const user = usersOf(state, path.orgId, now).find(({ id }) => id === path.userId);
    const isWanted = user !== undefined && hasStatus(user, query.orgMembershipStatuses);
    return isWanted ? reply(user) : fail("USER_NOT_FOUND", path.userId);
};
