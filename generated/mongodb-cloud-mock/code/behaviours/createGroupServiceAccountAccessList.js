import { addAddresses } from "../service-account-access-lists.js";
export const createGroupServiceAccountAccessList = (call) => addAddresses(call);
