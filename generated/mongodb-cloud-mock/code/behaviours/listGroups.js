import { groups, seesGroup } from "../projects.js";
/** Those that the caller may read. */
export const listGroups = (call) => call.replyList(call.state
    .list(groups, [])
    .filter((group) => seesGroup(group, call))
    .map(call.show));
