import { addAddresses } from "../service-account-access-lists.js";
export const createOrgServiceAccountAccessList = (call) => addAddresses(call);
