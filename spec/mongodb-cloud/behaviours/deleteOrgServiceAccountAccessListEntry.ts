import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { removeAddress } from "../service-account-access-lists.js";

export const deleteOrgServiceAccountAccessListEntry: Behaviour<"deleteOrgServiceAccountAccessListEntry"> = (call) =>
  removeAddress(call);
