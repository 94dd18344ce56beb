import { orgs } from "../organizations.js";
import { groupsOf } from "../projects.js";
import { users } from "../users.js";
/** Deletes an organization and its API keys, service accounts and users. Fails if the organization has projects. */
export const deleteOrg = ({ path, state, fail, notFound, reply }) => {
    const { orgId } = path;
    if (groupsOf(state, orgId).length > 0)
        return fail("ORG_NOT_EMPTY");
    if (!state.remove(orgs, [orgId]))
        return notFound(orgs, orgId);
    for (const { keys } of state.list(users, [orgId]))
        state.remove(users, keys);
    return reply();
};
