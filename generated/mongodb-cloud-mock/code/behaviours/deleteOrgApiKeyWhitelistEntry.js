import { deleteEntry } from "../access-lists.js";
export const deleteOrgApiKeyWhitelistEntry = (call) => deleteEntry(call);
