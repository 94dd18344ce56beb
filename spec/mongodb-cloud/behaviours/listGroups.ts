import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { groups, seesGroup } from "../projects.js";

/** Those that the caller may read. */
export const listGroups: Behaviour<"listGroups"> = (call) =>
  call.replyList(
    call.state
      .list(groups, [])
      .filter((group) => seesGroup(group, call))
      .map(call.show),
  );
