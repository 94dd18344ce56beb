import { withRelated } from "../organizations.js";
import { groups, relatedToGroup, seesGroup } from "../projects.js";
/** Returns the project with this name that the caller can read. Names are unique only within an organization. */
export const getGroupByName = (call) => {
    const { path, state, show, fail, reply } = call;
    const named = state.list(groups, []).filter(({ value }) => value["name"] === path.groupName);
    const [group, another] = named.filter((each) => seesGroup(each, call));
    if (another !== undefined)
        return fail("MULTIPLE_GROUPS");
    if (group !== undefined)
        return reply(withRelated(show(group), relatedToGroup));
    return named.length > 0 ? fail("NOT_IN_GROUP") : fail("GROUP_NAME_NOT_FOUND", path.groupName);
};
