import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { groups, seesGroup, sortByName } from "../projects.js";

/** Lists the projects that the caller can read. */
export const listGroups: Behaviour<"listGroups"> = (call) =>
  call.replyList(sortByName(call.state.list(groups, []).filter((group) => seesGroup(group, call))).map(call.show));
