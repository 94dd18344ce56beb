import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { addEntries } from "../access-lists.js";

export const createOrgApiKeyWhitelistEntry: Behaviour<"createOrgApiKeyWhitelistEntry"> = (call) =>
  addEntries(call, "orgs.apiKeys.whitelist");
