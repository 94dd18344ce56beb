import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { addEntries } from "../access-lists.js";

export const createOrgApiKeyAccessListEntry: Behaviour<"createOrgApiKeyAccessListEntry"> = (call) =>
  addEntries(call, "orgs.apiKeys.accessList");
