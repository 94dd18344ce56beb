import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { removeAddress } from "../service-account-access-lists.js";

export const deleteGroupServiceAccountAccessListEntry: Behaviour<"deleteGroupServiceAccountAccessListEntry"> = (call) =>
  removeAddress(call);
