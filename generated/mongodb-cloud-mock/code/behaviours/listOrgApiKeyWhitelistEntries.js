import { listEntries } from "../access-lists.js";
export const listOrgApiKeyWhitelistEntries = (call) => listEntries(call, "orgs.apiKeys.whitelist");
