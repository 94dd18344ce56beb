import { accountAt, serviceAccounts, showAccount } from "../service-accounts.js";
export const getOrgServiceAccount = (call) => {
    const account = accountAt(call);
    return account === null ? call.notFound(serviceAccounts, call.path.clientId) : call.reply(showAccount(account));
};
