import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { changeGroupRoles } from "../group-users.js";

/** Removes one of the user's roles in the project, but not the last one. */
export const removeGroupUserRole: Behaviour<"removeGroupUserRole"> = (call) =>
  changeGroupRoles(call, (roles, role) => roles.filter((each) => each !== role));
