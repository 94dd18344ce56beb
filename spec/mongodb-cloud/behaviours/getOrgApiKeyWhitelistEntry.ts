import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { getEntry } from "../access-lists.js";

export const getOrgApiKeyWhitelistEntry: Behaviour<"getOrgApiKeyWhitelistEntry"> = (call) =>
  getEntry(call, "orgs.apiKeys.whitelist");
