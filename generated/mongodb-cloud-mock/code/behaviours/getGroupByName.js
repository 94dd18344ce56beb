import { withRelated } from "../organizations.js";
import { groups, relatedToGroup, seesGroup } from "../projects.js";
/** Names are unique within an organization, and the first that the caller may read is meant. */
export const getGroupByName = (call) => {
    const { path, state, show, fail, notFound, reply } = call;
    const named = state.list(groups, []).filter(({ value }) => value["name"] === path.groupName);
    const group = named.find((each) => seesGroup(each, call));
    if (group !== undefined)
        return reply(withRelated(show(group), relatedToGroup));
    return named.length > 0 ? fail("NOT_IN_GROUP") : notFound(groups, path.groupName);
};
