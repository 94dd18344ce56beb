import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { findGroupUser, missingGroupUser } from "../group-users.js";
import { hasStatus, toGroupUser } from "../users.js";

export const getGroupUser: Behaviour<"getGroupUser"> = (call) => {
  const user = findGroupUser(call);
  return user !== null && hasStatus(user, call.query.orgMembershipStatuses)
    ? call.reply(toGroupUser(user, call.path.groupId))
    : missingGroupUser(call);
};
