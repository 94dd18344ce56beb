import { orgOf } from "../api-keys.js";
import { projectRolesOf, serviceAccounts, showAccount } from "../service-accounts.js";
/** Lists the organization's accounts that are assigned to the project. */
export const listGroupServiceAccounts = (call) => {
    const { path, state, replyList } = call;
    const accounts = state.list(serviceAccounts, [orgOf(state, path.groupId) ?? ""]);
    const assigned = accounts.filter((account) => Object.hasOwn(projectRolesOf(account), path.groupId));
    return replyList(assigned.map((account) => showAccount(call, account, path.groupId)));
};
