import { removeAddress } from "../service-account-access-lists.js";
export const deleteOrgServiceAccountAccessListEntry = (call) => removeAddress(call);
