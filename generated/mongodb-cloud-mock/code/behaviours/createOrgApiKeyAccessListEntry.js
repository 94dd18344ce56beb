import { addEntries } from "../access-lists.js";
export const createOrgApiKeyAccessListEntry = (call) => addEntries(call, "orgs.apiKeys.accessList");
