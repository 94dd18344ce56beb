import { apiKeys, byPublicKey, isInGroup, orgOf } from "../api-keys.js";
/** Lists the keys that have a role in the project, each with all of its roles. */
export const listGroupApiKeys = ({ path, state, notFound, replyList, show }) => {
    const orgId = orgOf(state, path.groupId);
    if (orgId === null)
        return notFound("groups", path.groupId);
    const keys = state.list(apiKeys, [orgId]).filter((key) => isInGroup(key, path.groupId));
    return replyList(keys.sort(byPublicKey).map(show));
};
