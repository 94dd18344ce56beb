import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { addGroupEntries } from "../group-access-lists.js";

export const createGroupAccessListEntry: Behaviour<"createGroupAccessListEntry"> = (call) => addGroupEntries(call);
