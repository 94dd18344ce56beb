import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { listEntries } from "../access-lists.js";

export const listOrgApiKeyWhitelistEntries: Behaviour<"listOrgApiKeyWhitelistEntries"> = (call) =>
  listEntries(call, "orgs.apiKeys.whitelist");
