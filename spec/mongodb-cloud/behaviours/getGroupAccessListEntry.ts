import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { findGroupEntry, missingGroupEntry } from "../group-access-lists.js";

export const getGroupAccessListEntry: Behaviour<"getGroupAccessListEntry"> = (call) => {
  const entry = findGroupEntry(call);
  return entry === null ? missingGroupEntry(call) : call.reply(call.show(entry));
};
