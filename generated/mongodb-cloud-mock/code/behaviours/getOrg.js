import { orgs, withRelated } from "../organizations.js";
export const getOrg = ({ path, state, show, notFound, reply }) => {
    const org = state.get(orgs, [path.orgId]);
    return org === null ? notFound(orgs, path.orgId) : reply(withRelated(show(org), ["groups", "teams", "users"]));
};
