import { listGroupEntries } from "../group-access-lists.js";
export const listGroupAccessListEntries = (call) => listGroupEntries(call);
