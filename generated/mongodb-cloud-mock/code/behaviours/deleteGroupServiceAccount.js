import { accountAt, serviceAccounts, withProjectRoles } from "../service-accounts.js";
/** Removes the account from the project. It remains in the organization, and its secrets remain valid. */
export const deleteGroupServiceAccount = (call) => {
    const { path, state, notFound, reply } = call;
    const account = accountAt(call);
    if (account === null)
        return notFound(serviceAccounts, path.clientId);
    state.put(serviceAccounts, account.keys, withProjectRoles(account, path.groupId, null));
    return reply();
};
