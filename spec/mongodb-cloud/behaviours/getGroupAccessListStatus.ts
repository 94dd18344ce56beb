import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { findGroupEntry, missingGroupEntry } from "../group-access-lists.js";

/** Returns `ACTIVE` for every entry. The status depends on the project's clusters, and the mock has no clusters. */
export const getGroupAccessListStatus: Behaviour<"getGroupAccessListStatus"> = (call) =>
  findGroupEntry(call) === null ? missingGroupEntry(call) : call.reply({ STATUS: "ACTIVE" });
