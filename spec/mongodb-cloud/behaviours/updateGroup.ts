import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { orgOf } from "../api-keys.js";
import { withRelated } from "../organizations.js";
import { groups, isNameTaken, relatedToGroup } from "../projects.js";

export const updateGroup: Behaviour<"updateGroup"> = ({ path, body, state, fail, infer, reply, show }) => {
  const { groupId } = path;
  const orgId = orgOf(state, groupId) ?? "";
  const isTaken = body.name !== undefined && isNameTaken(state, { orgId, name: body.name, id: groupId });
  if (isTaken) return fail("GROUP_ALREADY_EXISTS", body.name ?? "");
  const result = infer();
  const group = state.get(groups, [groupId]);
  return result.kind === "success" && group !== null ? reply(withRelated(show(group), relatedToGroup)) : result;
};
