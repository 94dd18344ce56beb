import { addApiKey, inGroup, inOrg, orgOf } from "../api-keys.js";
import { orgRoles, refuseGroupRoles } from "../roles.js";
/** A key of the organization, in the project at once. It becomes a member of the organization unless roles in it are given. */
export const createGroupApiKey = (call) => {
    const { body, path, state, api, fail, notFound, reply, reveal } = call;
    const { groupId } = path;
    const orgId = orgOf(state, groupId);
    if (orgId === null)
        return notFound("groups", groupId);
    const own = body.roles.filter((role) => orgRoles.includes(role));
    const others = body.roles.filter((role) => !orgRoles.includes(role));
    const refusal = refuseGroupRoles(others, { api, fail, groupId });
    if (refusal !== null)
        return refusal;
    const roles = [...inOrg(orgId, own.length === 0 ? ["ORG_MEMBER"] : own), ...inGroup(groupId, others)];
    const added = addApiKey(call, orgId, { desc: body.desc, roles });
    return added === null ? fail("MAX_API_KEYS_PER_ORG_EXCEEDED") : reply(reveal(added));
};
