import { settingsOf } from "../organizations.js";
export const getOrgSettings = ({ path, state, reply }) => reply(settingsOf(state, path.orgId));
