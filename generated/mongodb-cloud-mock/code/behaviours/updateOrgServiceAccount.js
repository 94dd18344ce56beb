import { accountAt, serviceAccounts, showAccount } from "../service-accounts.js";
/** Updates a service account. Ignores null properties. Roles in projects don't change. */
export const updateOrgServiceAccount = (call) => {
    const { body, path, state, notFound, reply } = call;
    const account = accountAt(call);
    if (account === null)
        return notFound(serviceAccounts, path.clientId);
    const changes = {
        ...(body.name == null ? {} : { name: body.name }),
        ...(body.description == null ? {} : { description: body.description }),
        ...(body.roles === undefined ? {} : { roles: [...new Set(body.roles)] }),
    };
    return reply(showAccount(call, state.put(serviceAccounts, account.keys, { ...account.value, ...changes })));
};
