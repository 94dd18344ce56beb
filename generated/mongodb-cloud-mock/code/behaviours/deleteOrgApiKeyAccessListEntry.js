import { deleteEntry } from "../access-lists.js";
export const deleteOrgApiKeyAccessListEntry = (call) => deleteEntry(call);
