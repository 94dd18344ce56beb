import { apiKeys, changeApiKey, findApiKeyOf, isInGroup, orgOf, withGroupRoles } from "../api-keys.js";
import { refuseGroupRoles } from "../roles.js";
/** Adds one of the organization's API keys to the project. */
export const addGroupApiKey = ({ api, body, path, state, fail, notFound, reply }) => {
    const { groupId, apiUserId } = path;
    if (orgOf(state, groupId) === null)
        return notFound("groups", groupId);
    const key = findApiKeyOf(state, groupId, apiUserId);
    if (key === null)
        return notFound(apiKeys, apiUserId);
    const names = body.flatMap(({ roles = [] }) => roles);
    if (names.length === 0)
        return fail("MISSING_API_KEY_ROLES");
    const refusal = refuseGroupRoles(names, { api, fail, groupId });
    if (refusal !== null)
        return refusal;
    if (isInGroup(key, groupId))
        return fail("API_KEY_ALREADY_IN_GROUP");
    changeApiKey(state, key, { roles: withGroupRoles(key, groupId, names) });
    return reply();
};
