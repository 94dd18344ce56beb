import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { addGroupUser } from "../group-users.js";

export const addGroupUsers: Behaviour<"addGroupUsers"> = (call) => addGroupUser(call);
