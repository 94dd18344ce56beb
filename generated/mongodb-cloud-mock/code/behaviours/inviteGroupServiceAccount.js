import { orgOf } from "../api-keys.js";
import { refuseGroupRoles } from "../roles.js";
import { serviceAccounts, showAccount, withProjectRoles } from "../service-accounts.js";
/** Adds one of the organization's accounts to the project. If the account is already there, replaces its roles in the project. */
export const inviteGroupServiceAccount = (call) => {
    const { api, body, path, state, fail, notFound, reply } = call;
    const { groupId, clientId } = path;
    if (state.get("groups", [groupId]) === null)
        return notFound("groups", groupId);
    const account = state.get(serviceAccounts, [orgOf(state, groupId) ?? "", clientId]);
    if (account === null)
        return notFound(serviceAccounts, clientId);
    const refusal = refuseGroupRoles(body.roles, { api, fail, groupId });
    if (refusal !== null)
        return refusal;
    const invited = state.put(serviceAccounts, account.keys, withProjectRoles(account, groupId, body.roles));
    return reply(showAccount(call, invited, groupId));
};
