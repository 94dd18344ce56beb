import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { findGroupEntry, missingGroupEntry } from "../group-access-lists.js";

/** Every entry is in effect, because a project of the mock has no clusters. */
export const getGroupAccessListStatus: Behaviour<"getGroupAccessListStatus"> = (call) =>
  findGroupEntry(call) === null ? missingGroupEntry(call) : call.reply({ STATUS: "ACTIVE" });
