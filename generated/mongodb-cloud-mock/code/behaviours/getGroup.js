import { withRelated } from "../organizations.js";
import { groups, relatedToGroup } from "../projects.js";
export const getGroup = ({ path, state, show, notFound, reply }) => {
    const group = state.get(groups, [path.groupId]);
    return group === null ? notFound(groups, path.groupId) : reply(withRelated(show(group), relatedToGroup));
};
