import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { accountAt, serviceAccounts, showAccount } from "../service-accounts.js";

export const getOrgServiceAccount: Behaviour<"getOrgServiceAccount"> = (call) => {
  const account = accountAt(call);
  return account === null ? call.notFound(serviceAccounts, call.path.clientId) : call.reply(showAccount(account));
};
