import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { apiKeys, changeApiKey, isInGroup, withGroupRoles } from "../api-keys.js";
import { groups } from "../projects.js";
import { projectRolesOf, serviceAccounts, withProjectRoles } from "../service-accounts.js";

/**
 * Deletes a project. The recorded response is a 202 with an empty object. API keys and service accounts lose their
 * roles in the project.
 */
export const deleteGroup: Behaviour<"deleteGroup"> = ({ path, state, notFound, reply }) => {
  const { groupId } = path;
  if (!state.remove(groups, [groupId])) return notFound(groups, groupId);
  for (const key of state.all(apiKeys))
    if (isInGroup(key, groupId)) changeApiKey(state, key, { roles: withGroupRoles(key, groupId, []) });
  for (const account of state.all(serviceAccounts))
    if (Object.hasOwn(projectRolesOf(account), groupId))
      state.put(serviceAccounts, account.keys, withProjectRoles(account, groupId, null));
  return reply({}, { status: 202 });
};
