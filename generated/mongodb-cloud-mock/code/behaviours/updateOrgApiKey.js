import { apiKeys, changeApiKey, withOrgRoles } from "../api-keys.js";
/** Replaces the key's roles in the organization. Its roles in projects don't change. */
export const updateOrgApiKey = ({ body, path, state, fail, notFound, reply, show }) => {
    const { orgId, apiUserId } = path;
    const key = state.get(apiKeys, [orgId, apiUserId]);
    if (key === null)
        return notFound(apiKeys, apiUserId);
    const { desc, roles } = body;
    if (roles?.length === 0)
        return fail("MISSING_API_KEY_ROLES");
    const changed = roles === undefined ? undefined : withOrgRoles(key, orgId, roles);
    return reply(show(changeApiKey(state, key, { desc, roles: changed })));
};
