import { getEntry } from "../access-lists.js";
export const getOrgApiKeyAccessListEntry = (call) => getEntry(call, "orgs.apiKeys.accessList");
