import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { apiKeys, changeApiKey, findApiKeyOf, isInGroup, withGroupRoles } from "../api-keys.js";

/** Removes the key from the project. It remains in the organization. */
export const removeGroupApiKey: Behaviour<"removeGroupApiKey"> = ({ path, state, notFound, reply }) => {
  const { groupId, apiUserId } = path;
  const key = findApiKeyOf(state, groupId, apiUserId);
  if (key === null || !isInGroup(key, groupId)) return notFound(apiKeys, apiUserId);
  changeApiKey(state, key, { roles: withGroupRoles(key, groupId, []) });
  return reply();
};
