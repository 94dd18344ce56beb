import { addGroupUser } from "../group-users.js";
export const addGroupUsers = (call) => addGroupUser(call);
