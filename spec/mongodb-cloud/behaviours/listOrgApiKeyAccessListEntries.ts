import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { listEntries } from "../access-lists.js";

export const listOrgApiKeyAccessListEntries: Behaviour<"listOrgApiKeyAccessListEntries"> = (call) =>
  listEntries(call, "orgs.apiKeys.accessList");
