import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { addAddresses } from "../service-account-access-lists.js";

export const createOrgServiceAccountAccessList: Behaviour<"createOrgServiceAccountAccessList"> = (call) =>
  addAddresses(call);
