import { addEntries } from "../access-lists.js";
export const createOrgApiKeyWhitelistEntry = (call) => addEntries(call, "orgs.apiKeys.whitelist");
