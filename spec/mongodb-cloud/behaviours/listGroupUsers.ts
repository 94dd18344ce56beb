import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { orgOf } from "../api-keys.js";
import { filterUsers, groupRolesOf, seesAllGroups, showsAppUsers, toAppUser, toGroupUser, usersOf } from "../users.js";

/**
 * Lists the users with a role in the project and, if requested, those with access through their role in the
 * organization. The mock has no teams, so `flattenTeams` has no effect. Version 2023-01-01 and Atlas v1.0 list only
 * active users and have no other filters.
 */
export const listGroupUsers: Behaviour<"listGroupUsers"> = (call) => {
  const { path, query, state, now, replyList } = call;
  const orgId = orgOf(state, path.groupId) ?? "";
  const found = usersOf(state, orgId, now).filter(
    (user) => groupRolesOf(user, path.groupId).length > 0 || (query.includeOrgUsers && seesAllGroups(user)),
  );
  if (!showsAppUsers(call)) return replyList(filterUsers(found, query).map((user) => toGroupUser(user, path.groupId)));
  const active = filterUsers(found, { orgMembershipStatuses: ["ACTIVE"] });
  return replyList(active.map((user) => toAppUser(user, orgId, call)));
};
