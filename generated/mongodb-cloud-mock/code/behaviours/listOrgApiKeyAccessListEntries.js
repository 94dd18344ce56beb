import { listEntries } from "../access-lists.js";
export const listOrgApiKeyAccessListEntries = (call) => listEntries(call, "orgs.apiKeys.accessList");
