import { findGroupEntry, missingGroupEntry } from "../group-access-lists.js";
/** Every entry is in effect, because a project of the mock has no clusters. */
export const getGroupAccessListStatus = (call) => findGroupEntry(call) === null ? missingGroupEntry(call) : call.reply({ STATUS: "ACTIVE" });
