import { isInOrg, isNamed, orgs } from "../organizations.js";
/** Lists the organizations in which the caller has a role. */
export const listOrgs = (call) => {
    const { state, query, show, replyList } = call;
    const found = state.list(orgs, []).filter((org) => isInOrg(org.keys[0] ?? "", call) && isNamed(org, query.name));
    return replyList(found.map(show));
};
