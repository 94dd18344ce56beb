import { refuseGroupRoles } from "../roles.js";
import { accountAt, serviceAccounts, showAccount, withProjectRoles } from "../service-accounts.js";
/** Changes the account's name and description everywhere, but its roles only in this project. */
export const updateGroupServiceAccount = (call) => {
    const { api, body, path, state, fail, notFound, reply } = call;
    const { groupId, clientId } = path;
    const account = accountAt(call);
    if (account === null)
        return notFound(serviceAccounts, clientId);
    const refusal = refuseGroupRoles(body.roles ?? [], { api, fail, groupId });
    if (refusal !== null)
        return refusal;
    const value = body.roles === undefined ? account.value : withProjectRoles(account, groupId, [...new Set(body.roles)]);
    const changes = {
        ...(body.name == null ? {} : { name: body.name }),
        ...(body.description == null ? {} : { description: body.description }),
    };
    return reply(showAccount(call, state.put(serviceAccounts, account.keys, { ...value, ...changes }), groupId));
};
