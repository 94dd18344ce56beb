import { removeAddress } from "../service-account-access-lists.js";
export const deleteGroupServiceAccountAccessListEntry = (call) => removeAddress(call);
