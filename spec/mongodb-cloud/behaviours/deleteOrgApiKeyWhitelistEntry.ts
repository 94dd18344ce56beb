import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { deleteEntry } from "../access-lists.js";

export const deleteOrgApiKeyWhitelistEntry: Behaviour<"deleteOrgApiKeyWhitelistEntry"> = (call) => deleteEntry(call);
