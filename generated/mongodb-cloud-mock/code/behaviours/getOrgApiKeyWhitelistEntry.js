import { getEntry } from "../access-lists.js";
export const getOrgApiKeyWhitelistEntry = (call) => getEntry(call, "orgs.apiKeys.whitelist");
