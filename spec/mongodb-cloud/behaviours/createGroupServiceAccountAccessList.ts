import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { addAddresses } from "../service-account-access-lists.js";

export const createGroupServiceAccountAccessList: Behaviour<"createGroupServiceAccountAccessList"> = (call) =>
  addAddresses(call);
