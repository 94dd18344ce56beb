import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { changeGroupRoles } from "../group-users.js";

export const addGroupUserRole: Behaviour<"addGroupUserRole"> = (call) =>
  changeGroupRoles(call, (roles, role) => [...roles, role]);
