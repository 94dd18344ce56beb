import { listAddresses } from "../service-account-access-lists.js";
export const listOrgServiceAccountAccessList = (call) => listAddresses(call);
