import { apiKeys, changeApiKey, findApiKeyOf, isInGroup, withGroupRoles } from "../api-keys.js";
import { refuseGroupRoles } from "../roles.js";
/** Replaces the key's roles in this project only. Adds the key to the project if it isn't there yet. */
export const updateGroupApiKeyRoles = (call) => {
    const { api, body, path, state, fail, notFound, reply, show } = call;
    const { groupId, apiUserId } = path;
    const { desc, roles } = body;
    const key = findApiKeyOf(state, groupId, apiUserId);
    if (key === null || (roles === undefined && !isInGroup(key, groupId)))
        return notFound(apiKeys, apiUserId);
    if (roles?.length === 0)
        return fail("MISSING_API_KEY_ROLES");
    const refusal = refuseGroupRoles(roles ?? [], { api, fail, groupId });
    if (refusal !== null)
        return refusal;
    const changed = roles === undefined ? undefined : withGroupRoles(key, groupId, roles);
    return reply(show(changeApiKey(state, key, { desc, roles: changed })));
};
