import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { orgOf } from "../api-keys.js";
import { isNameTaken } from "../projects.js";

export const updateGroup: Behaviour<"updateGroup"> = ({ path, body, state, fail, infer }) => {
  const orgId = orgOf(state, path.groupId) ?? "";
  const isTaken = body.name !== undefined && isNameTaken(state, { orgId, name: body.name, id: path.groupId });
  return isTaken ? fail("GROUP_ALREADY_EXISTS") : infer();
};
