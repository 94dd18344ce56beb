import { hasOrgRole, isInOrg, orgs, selfOf, withRelated } from "../organizations.js";
import { addOwner, groups, groupsOf, isNameTaken, maxGroups, relatedToGroup } from "../projects.js";
/**
 * Creates a project. The recorded response is a 201. Its `Location` doesn't identify the project, and its body contains
 * tags only if the request does. A caller without access to all projects becomes the project's owner.
 */
export const createGroup = (call) => {
    const { body, now, state, source, reveal, fail, notFound, reply } = call;
    const { orgId, name, tags: sentTags, withDefaultAlertsSettings = true } = body;
    if (state.get(orgs, [orgId]) === null)
        return notFound(orgs, orgId);
    if (!isInOrg(orgId, call))
        return fail("USER_CANNOT_ACCESS_ORG");
    if (!hasOrgRole(orgId, ["ORG_OWNER", "ORG_GROUP_CREATOR"], call))
        return fail("NOT_ORG_GROUP_CREATOR", orgId);
    if (body.regionUsageRestrictions !== undefined)
        return fail("INVALID_ATTRIBUTE", "regionUsageRestrictions");
    if (groupsOf(state, orgId).length >= maxGroups)
        return fail("MAX_GROUPS_PER_ORG_EXCEEDED", orgId);
    const id = source(groups).hex(24);
    if (isNameTaken(state, { orgId, name, id }))
        return fail("GROUP_ALREADY_EXISTS", name);
    const tags = (sentTags ?? []).map((tag) => ({ ...tag }));
    const value = { id, name, orgId, clusterCount: 0, created: now, withDefaultAlertsSettings, tags };
    const { tags: shownTags, ...rest } = withRelated(reveal(state.put(groups, [id], value)), relatedToGroup);
    const shown = { ...rest, ...(sentTags === undefined ? {} : { tags: shownTags ?? [] }) };
    addOwner(id, call);
    return reply(shown, { status: 201, headers: [["Location", `${new URL(selfOf(shown)).origin}//api/atlas/v1.0`]] });
};
