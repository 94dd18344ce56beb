import { accountAt, serviceAccounts } from "../service-accounts.js";
/** Deletes a service account and invalidates its tokens. */
export const deleteOrgServiceAccount = (call) => {
    const account = accountAt(call);
    if (account === null)
        return call.notFound(serviceAccounts, call.path.clientId);
    call.state.remove(serviceAccounts, account.keys);
    return call.reply();
};
