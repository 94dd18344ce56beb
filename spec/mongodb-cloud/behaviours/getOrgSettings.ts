import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { settingsOf } from "../organizations.js";

export const getOrgSettings: Behaviour<"getOrgSettings"> = ({ path, state, reply }) =>
  reply(settingsOf(state, path.orgId));
