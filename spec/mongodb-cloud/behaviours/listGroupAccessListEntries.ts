import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { listGroupEntries } from "../group-access-lists.js";

export const listGroupAccessListEntries: Behaviour<"listGroupAccessListEntries"> = (call) => listGroupEntries(call);
