import { findGroupEntry, missingGroupEntry } from "../group-access-lists.js";
/** Returns `ACTIVE` for every entry. The status depends on the project's clusters, and the mock has no clusters. */
export const getGroupAccessListStatus = (call) => findGroupEntry(call) === null ? missingGroupEntry(call) : call.reply({ STATUS: "ACTIVE" });
