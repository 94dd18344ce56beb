import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { listAddresses } from "../service-account-access-lists.js";

export const listOrgServiceAccountAccessList: Behaviour<"listOrgServiceAccountAccessList"> = (call) =>
  listAddresses(call);
