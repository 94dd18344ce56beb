import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { isNamed } from "../organizations.js";
import { groupsOf, sortByName } from "../projects.js";

export const getOrgGroups: Behaviour<"getOrgGroups"> = ({ path, query, state, show, replyList }) =>
  replyList(sortByName(groupsOf(state, path.orgId).filter((group) => isNamed(group, query.name))).map(show));
