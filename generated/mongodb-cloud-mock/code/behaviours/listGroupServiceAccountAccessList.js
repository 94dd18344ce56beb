import { listAddresses } from "../service-account-access-lists.js";
export const listGroupServiceAccountAccessList = (call) => listAddresses(call);
