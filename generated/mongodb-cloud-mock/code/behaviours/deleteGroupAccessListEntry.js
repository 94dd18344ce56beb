import { findGroupEntry, missingGroupEntry } from "../group-access-lists.js";
export const deleteGroupAccessListEntry = (call) => {
    const entry = findGroupEntry(call);
    if (entry === null)
        return missingGroupEntry(call);
    call.state.remove(entry.resource, entry.keys);
    return call.reply();
};
