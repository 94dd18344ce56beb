import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { getEntry } from "../access-lists.js";

export const getOrgApiKeyAccessListEntry: Behaviour<"getOrgApiKeyAccessListEntry"> = (call) =>
  getEntry(call, "orgs.apiKeys.accessList");
