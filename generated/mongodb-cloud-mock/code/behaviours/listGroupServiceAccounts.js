import { orgOf } from "../api-keys.js";
import { projectRolesOf, serviceAccounts, showAccount } from "../service-accounts.js";
/** The accounts of the organization that have a place in the project. */
export const listGroupServiceAccounts = (call) => {
    const { path, state, replyList } = call;
    const accounts = state.list(serviceAccounts, [orgOf(state, path.groupId) ?? ""]);
    const own = accounts.filter((account) => Object.hasOwn(projectRolesOf(account), path.groupId));
    return replyList(own.map((account) => showAccount(call, account, path.groupId)));
};
