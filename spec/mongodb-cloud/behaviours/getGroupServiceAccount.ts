import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { accountAt, serviceAccounts, showAccount } from "../service-accounts.js";

export const getGroupServiceAccount: Behaviour<"getGroupServiceAccount"> = (call) => {
  const { path, notFound, reply } = call;
  const account = accountAt(call);
  return account === null ? notFound(serviceAccounts, path.clientId) : reply(showAccount(call, account, path.groupId));
};
