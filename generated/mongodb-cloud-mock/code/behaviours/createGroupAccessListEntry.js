import { addGroupEntries } from "../group-access-lists.js";
export const createGroupAccessListEntry = (call) => addGroupEntries(call);
