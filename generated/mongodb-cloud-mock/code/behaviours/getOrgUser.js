import { hasStatus, usersOf } from "../users.js";
export const getOrgUser = ({ path, query, state, now, notFound, reply }) => {
    if (state.get("orgs", [path.orgId]) === null)
        return notFound("orgs", path.orgId);
    const user = usersOf(state, path.orgId, now).find(({ id }) => id === path.userId);
    const isWanted = user !== undefined && hasStatus(user, query.orgMembershipStatuses);
    return isWanted ? reply(user) : notFound("orgs.users", path.userId);
};
