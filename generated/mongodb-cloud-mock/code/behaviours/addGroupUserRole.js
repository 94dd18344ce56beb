import { changeGroupRoles } from "../group-users.js";
export const addGroupUserRole = (call) => changeGroupRoles(call, (roles, role) => [...roles, role]);
